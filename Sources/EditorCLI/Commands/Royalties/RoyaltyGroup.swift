import ArgumentParser

/// Royalties: who is paid, for what, and how much.
struct RoyaltyGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.royalty, "royalty", [PayeeGroup.self])
  }
}

struct PayeeGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .payee, "payee",
      [
        PayeeAdd.self, PayeeEdit.self, PayeeList.self, PayeeShow.self, PenNameGroup.self,
        ConsentGroup.self, PayeeRestrict.self, PayeeErase.self, PayeeExportCommand.self,
      ])
  }
}

struct PenNameGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.penName, "pen-name", [PenNameAdd.self, PenNameRemove.self])
  }
}

struct ConsentGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.consent, "consent", [ConsentAdd.self, ConsentWithdraw.self])
  }
}
