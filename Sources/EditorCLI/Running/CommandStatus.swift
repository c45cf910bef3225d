import Conversion
import Newsroom
import Storage

/// How a command ends, as scripts see it.
public enum CommandStatus: Int32, CaseIterable, Hashable, Sendable {
  case done = 0
  /// By the rules; nothing was changed.
  case refused = 1
  case wrongUsage = 2
  /// The store cannot be used, or the outcome is unknown.
  case unusable = 3
  /// Somebody else changed it meanwhile.
  case changedMeanwhile = 4
  case notFound = 5
  case interrupted = 130

  /// Of several answers the one that weighs most.
  static func worst(_ statuses: [CommandStatus]) -> CommandStatus {
    statuses.max { $0.weight < $1.weight } ?? .done
  }

  private var weight: Int {
    switch self {
    case .done: 0
    case .refused: 1
    case .notFound: 2
    case .changedMeanwhile: 3
    case .wrongUsage: 4
    case .unusable: 5
    case .interrupted: 6
    }
  }
}

extension NewsroomError {
  var status: CommandStatus {
    switch self {
    case .refused, .accountDisabled, .wrongPassword, .definition: .refused
    case .conversion(let fault):
      switch fault {
      case .notInstalled, .tookTooLong: .unusable
      case .failed, .tooLarge: .wrongUsage
      }
    case .stale: .changedMeanwhile
    case .notFound: .notFound
    case .invalid, .requestReused, .unknownTransition: .wrongUsage
    }
  }
}

extension StorageError {
  var status: CommandStatus {
    switch self {
    case .missing: .notFound
    case .changedMeanwhile: .changedMeanwhile
    case .constraint: .refused
    case .unavailable(.cancelled, _): .interrupted
    case .unavailable, .corrupt, .unknownOutcome, .misuse: .unusable
    }
  }
}

extension UsageFault {
  var status: CommandStatus {
    switch self {
    case .personFixed, .clockFixed, .notInSession, .fileInSession, .onlyForRehearsal: .refused
    case .interrupted: .interrupted
    case .unknownSystemUser: .notFound
    case .whoMissing, .unreadableTime, .unreadableRequest, .unreadablePlace, .unreadableNumber,
      .unreadableHead, .unreadableMeta, .unknownField, .file, .notUTF8, .wordProcessorFile,
      .noText, .alternativeMissing, .formatMissing, .oneTablePerFile,
      .tooLarge,
      .portalMissing, .nothingToChange, .noTerminal, .passwordFromTerminal, .passwordEmpty,
      .passwordsDiffer, .sessionLine, .workstationMissing, .actionMissing, .twoReceivers,
      .unitMissing, .unknownCommand, .notFromSudo, .sessionPerson,
      .revisionsAndSinceRead, .expectMissing, .itemAndBody, .privateWithoutTerminal,
      .privateFromTerminal, .unreadablePrivate, .unreadableMoney, .unreadableAssignment,
      .unreadablePeriod, .gradeBasis, .unknownAdjustment, .rateShape, .listHead, .list, .csv:
      .wrongUsage
    }
  }
}
