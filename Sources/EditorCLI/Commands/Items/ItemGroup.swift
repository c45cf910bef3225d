import ArgumentParser

struct ItemGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .item, "item",
      [
        ItemNew.self, ItemSave.self, ItemShow.self, ItemList.self, ItemSearch.self,
        ItemHistory.self, ItemDiff.self, ItemBlame.self, ItemCheck.self, ItemMend.self,
        ItemAttach.self,
        ItemDescribe.self, ItemDetach.self, ItemFiles.self, ItemTake.self, ItemExport.self,
        ItemActions.self, ItemActCommand.self,
        ItemClose.self, ItemOpen.self,
      ])
  }
}
