import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// A definition of the store. Definitions never change, so each is read once.
  func definition(_ id: DefinitionID) throws -> Definition {
    if let cached = definitionCache[id] { return cached }
    guard let yaml = try store.definitionText(id) else {
      throw NewsroomError.notFound(.definition, "\(id)")
    }
    let definition = try Self.read(yaml)
    definitionCache[id] = definition
    return definition
  }

  /// The definition that an item is on: its run's while one is open, else the newest of its portal's choice.
  func definition(of record: ItemRecord) throws -> Definition {
    if let run = record.item.run { return try definition(run.definition) }
    let chosen = try definition(for: record.item.kind, on: record.item.portal)
    return chosen.state(record.item.state) == nil ? try definition(record.definition) : chosen
  }

  /// The newest version of the definition that a kind of item follows on a portal.
  func definition(for kind: Kind, on portal: ID<Portal>) throws -> Definition {
    guard let name = try board().workflowName(for: kind, on: portal),
      let id = try store.newestDefinition(name)
    else { throw NewsroomError.notFound(.definition, kind.rawValue) }
    return try definition(id)
  }

  /// The newest version of the definition of that name, which has to be one of `subject`.
  func definition(named name: String, moving subject: FlowSubject) throws -> Definition {
    let definition = try definition(named: name)
    guard definition.subject == subject else {
      throw NewsroomError.invalid(.definitionMoves(name, definition.subject))
    }
    return definition
  }

  func engine(for record: ItemRecord) throws -> Engine {
    Engine(try definition(of: record), calendar: calendar)
  }

  static func read(_ yaml: String) throws -> Definition {
    do throws(DefinitionError) {
      if let shipped = ShippedDefinition(yaml: yaml) { return try shipped.definition.get() }
      return try Definition(yaml: yaml)
    } catch {
      throw NewsroomError.definition(error.faults)
    }
  }
}
