import ArgumentParser

struct AccountGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .account, "account",
      [
        AccountAdd.self, AccountList.self, AccountShow.self, AccountPassword.self,
        AccountLink.self, AccountTyping.self, RoleGroup.self, AccountDelegate.self,
        AccountUndelegate.self,
        AccountDisable.self, AccountEnable.self, AccountHandover.self,
      ])
  }
}

struct RoleGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.role, "role", [RoleAdd.self, RoleEnd.self])
  }
}
