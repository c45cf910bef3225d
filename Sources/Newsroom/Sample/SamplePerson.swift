/// A person of the sample newsroom with the roles held on each portal; all names are invented.
public struct SamplePerson: Hashable, Sendable {
  /// One role on one portal.
  public struct PortalRole: Hashable, Sendable {
    public let portalCode: String
    /// As the workflow's roles are kept, such as `content-operator`.
    public let role: String
  }

  public let login: String
  public let name: String
  public let portalRoles: [PortalRole]

  init(_ login: String, _ name: String, _ roles: [String: [String]]) {
    self.login = login
    self.name = name
    portalRoles = SamplePortal.all.flatMap { portal in
      (roles[portal.code] ?? []).map { PortalRole(portalCode: portal.code, role: $0) }
    }
  }
}

extension SamplePerson {
  /// Fourteen people: the board of the province, who help out on the other portals, and the heads
  /// of district and commune.
  public static let all: [SamplePerson] = [
    SamplePerson("son", "Nguyễn Văn Sơn", ["bacgiang": ["head"]]),
    SamplePerson("lan", "Bùi Thị Lan", ["bacgiang": ["deputy"], "sgddt": ["head"]]),
    SamplePerson(
      "hoa", "Lê Thị Hoa",
      [
        "bacgiang": ["secretary", "editor"], "sgddt": ["secretary"],
        "snnmt": ["secretary", "editor"],
      ]),
    SamplePerson(
      "dung", "Trần Đức Dũng",
      [
        "bacgiang": ["accountant"], "sgddt": ["accountant"], "snnmt": ["accountant"],
        "lucngan": ["accountant"], "quyson": ["accountant"],
      ]),
    SamplePerson(
      "minh", "Phạm Quang Minh", ["bacgiang": ["contributor"], "sgddt": ["contributor"]]),
    SamplePerson(
      "quan", "Vi Văn Quân",
      [
        "bacgiang": ["contributor"], "snnmt": ["contributor"], "lucngan": ["contributor"],
        "quyson": ["contributor"],
      ]),
    SamplePerson(
      "ly", "Hoàng Thị Ly",
      [
        "bacgiang": ["contributor"], "snnmt": ["contributor"], "lucngan": ["contributor"],
        "quyson": ["contributor"],
      ]),
    SamplePerson(
      "ha", "Đỗ Thu Hà",
      [
        "bacgiang": ["editor"], "sgddt": ["editor"], "snnmt": ["editor"], "lucngan": ["editor"],
      ]),
    SamplePerson("thanh", "Nông Văn Thành", ["bacgiang": ["member"], "snnmt": ["head"]]),
    SamplePerson(
      "khanh", "Giáp Minh Khánh",
      [
        "bacgiang": ["content-operator"], "sgddt": ["content-operator"],
        "snnmt": ["content-operator"], "lucngan": ["content-operator"],
        "quyson": ["content-operator"],
      ]),
    SamplePerson(
      "tuan", "Ngô Anh Tuấn",
      [
        "bacgiang": ["technical-operator"], "sgddt": ["technical-operator"],
        "snnmt": ["technical-operator"], "lucngan": ["technical-operator"],
        "quyson": ["technical-operator"],
      ]),
    SamplePerson("van", "Thân Thị Vân", ["bacgiang": ["overseer"]]),
    SamplePerson("phuong", "Chu Thị Phượng", ["lucngan": ["head"]]),
    SamplePerson("hung", "Lương Văn Hùng", ["quyson": ["head"], "lucngan": ["member"]]),
  ]
}
