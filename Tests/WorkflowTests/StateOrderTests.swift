import Testing

@testable import Workflow

@Suite struct StateOrderTests {
  @Test func `states of several flows stand where items pass them`() throws {
    let names = try [ShippedDefinition.threeStep, .sensitive].map { try Definition(yaml: $0.yaml) }
      .statesInOrder.map(\.name)
    #expect(
      names == [
        "draft", "submitted", "editing", "field-review", "board-review", "review", "approved",
        "scheduled", "published", "returned", "rejected", "withdrawn", "archived",
      ])
  }

  @Test func `the order does not hang on which flow is named first`() throws {
    let flows = try ShippedDefinition.allCases.map { try Definition(yaml: $0.yaml) }
    let names = Set(flows.statesInOrder.map(\.name))
    #expect(flows.statesInOrder.count == names.count)
    for flow in flows {
      let order = flows.reversed().statesInOrder.map(\.name).filter { flow.state($0) != nil }
      #expect(order == flow.states.map(\.name), "\(flow.id)")
    }
  }

  @Test func `one flow keeps its own order, and none has no states`() throws {
    let flow = try Definition(yaml: ShippedDefinition.twoStep.yaml)
    #expect([flow].statesInOrder == flow.states)
    #expect([Definition]().statesInOrder.isEmpty)
  }
}
