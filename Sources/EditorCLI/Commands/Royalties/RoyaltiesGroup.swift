import ArgumentParser

/// Royalties: who is paid, for what, and how much.
struct RoyaltiesGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .royalty, "royalty",
      [
        RoyaltyList.self, RoyaltyShow.self, RoyaltyGrade.self, RoyaltyExempt.self,
        RoyaltyUnexempt.self, RateGroup.self, PayeeGroup.self, SheetGroup.self, FundGroup.self,
        RoyaltyStatement.self, RoyaltySpending.self, RoyaltyRecompute.self, RoyaltyExport.self,
        RoyaltySlip.self, RoyaltyLeaflet.self, RoyaltyCertificate.self, RoyaltyIncomes.self,
        PastGroup.self,
      ])
  }
}

struct PastGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.royaltyPast, "past", [PastImport.self, PastList.self, PastRemove.self])
  }
}

struct PayeeGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .payee, "payee",
      [
        PayeeAdd.self, PayeeEdit.self, PayeeList.self, PayeeShow.self, PenNameGroup.self,
        ConsentGroup.self, PayeeRestrict.self, PayeeErase.self, PayeeExportCommand.self,
        PayeeImport.self,
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
