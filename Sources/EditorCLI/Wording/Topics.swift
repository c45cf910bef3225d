/// A command that has a help line.
public enum CommandTopic: String, CaseIterable, Hashable, Sendable {
  case toasoan
  case initialize
  case portal, portalAdd, portalList, portalShow, portalEdit, portalTones
  case account, accountAdd, accountList, accountShow, accountPassword, accountDisable, accountEnable
  case accountLink, accountTyping, accountHandover, accountDelegate, accountUndelegate
  case role, roleAdd, roleEnd
  case item, itemNew, itemSave, itemShow, itemList, itemSearch, itemHistory, itemDiff, itemBlame
  case itemAttach, itemDescribe, itemDetach, itemFiles, itemTake, itemExport
  case itemCheck, itemMend, itemActions, itemAct, itemClose, itemOpen
  case comment, commentAdd, commentReply, commentResolve, commentReopen, commentPlace, commentList
  case commentSuggest, commentAccept, commentReject
  case opinion, opinionGive, opinionAsk, opinionWithdraw, opinionList
  case notice, noticeList, noticeRead, noticeKinds, noticeSet
  case queue, queueList, queueRun, queueHold, queueRelease, queueMove, queueReplay
  case workflow, workflowCheck, workflowAdd, workflowList, workflowShow, workflowGraph
  case workflowWho, workflowUse, workflowMigrate
  case log, logList, logVerify, logHead
  case backup, restore, verify
  case spell, spellCheck
  case words, wordsAdd, wordsRemove, wordsList
  case royalty, payee, payeeAdd, payeeEdit, payeeList, payeeShow, payeeRestrict, payeeErase
  case payeeExport, payeeImport, penName, penNameAdd, penNameRemove
  case consent, consentAdd, consentWithdraw
  case royaltyList, royaltyShow, royaltyGrade, royaltyExempt, royaltyUnexempt
  case royaltyRate, royaltyRateAdd, royaltyRateEnd, royaltyRateList, royaltyRateShow
  case royaltyFund, royaltyFundShow, royaltyFundAdd, royaltyFundSet
  case royaltySheet, royaltySheetMake, royaltySheetList, royaltySheetShow, royaltySheetActions
  case royaltySheetAct, royaltySheetRemake, royaltySheetCorrect, royaltySheetEncourage
  case royaltySheetExport, royaltyStatement, royaltySpending, royaltyRecompute
  case royaltyExport, royaltySlip, royaltyLeaflet, royaltyCertificate, royaltyIncomes
  case royaltyPast, royaltyPastImport, royaltyPastList, royaltyPastRemove
  case law, lawList, lawShow, lawAt, lawSet, lawEnd
  case maintain, maintainMakeRoom, maintainOutsideEditor
  case session
}

/// An option or argument that has a help line.
public enum OptionTopic: String, CaseIterable, Hashable, Sendable {
  case store, person, json, language, now, request, limit, after
  case rehearsal, sample, items, shared
  case portalCode, portalName, unitName, rank, parent, domain, prefix, outlet, flow, kindOfPortal
  case login, fromSudo, systemUser, noSystemUser, personName, passwordInput, ownPasswordInput,
    roleName, since, until,
    receiver, transitions, kinds
  case delegation, typing, tones
  case itemName, itemNames, expected, kind, category, title, summary, body, meta, priority
  case action, comment, reason, time, giveTo, leastBusy, plan, check, units, note
  case words, order, state, author, list, from, to, revision, raw, oldRevision, newRevision,
    sinceRead
  case attachedFile, ownFile, newFile, fileName, alternative, caption, credit, licence,
    documentFormat
  case commentID, commentBody, quote, must, suggestedQuote, replacement, rejectionBody
  case verdict
  case askedLogin, askedRole, question, letGoLogin
  case noticeID, noticeKind, onOrOff
  case why, before, folder
  case definitionFile, definitionName, definitionVersion, format, dryRun
  case allowed
  case mendOnly, apply, mendExpected
  case backupFile, quick
  case date, lawCode
  case against
  case spelledItem, spelledBody, wordsPortal, houseWord, office
  case payeeCode, newPayeeCode, payeeLogin, payeePortal, payeeName, payeeBasis, payeeContract
  case payeeStaff, payeeResident, payeeCommitment, payeeWithholding, payeeQuota, payeeBank
  case payeeExpected, askPrivate, privateInput, clear, penName, liftRestriction
  case consentScope, consentWording, consentChannel, consentID, payeeFile, applyImport
  case workPart, fromDay, toDay, lastDay, period, royaltyPortals, standing, totals
  case exemptWhy, exemptNote, genre, coefficient, letterGrade, gradeUnits, lump, adjust, share
  case gradeReason, seenGrade, gradePlan
  case ratePortal, rateDecision, rateFile, ratePercent, rateOf
  case spendingHead, spendingPortal
  case year, fundAmount, fundKind, fundNote, fundOver, fundEncouragement, fundAuthorMonth
  case sheetNumber, sheetPayee, sheetExpected, sheetWithout, sheetState, paidOn, linePayee
  case correctionAmount, encouragementAmount, lineReason, exportFile, exportWhat, exportForm
  case payingPortal, incomesFile
  case lawValue, lawCitation, lawMark
  case pastPortal, pastPayee, pastVoucher, pastReason
}
