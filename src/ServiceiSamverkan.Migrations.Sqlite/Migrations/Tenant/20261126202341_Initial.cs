using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceiSamverkan.Migrations.Sqlite.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActivityCounter",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCounter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AdoptedTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TemplateKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VersionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    BaseHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    AdoptedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpgradedFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Choices = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptedTemplates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptedTemplates_AdoptedTemplates_UpgradedFromId",
                        column: x => x.UpgradedFromId,
                        principalTable: "AdoptedTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SortKey = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Contact_Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Contact_Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Contact_Phone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Associations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Seal = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeals",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Previous = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SealedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "BlockedAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlockedAddresses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bounces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MailMessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsForgiven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bounces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CatalogDeliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeliveredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogDeliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ClashDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClashDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContentVersion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContentVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contributions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    CorrectedText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MaskedText = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Translations = table.Column<string>(type: "TEXT", nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    AnswerBy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StatedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ModerateBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ModeratedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RejectionReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FinalFeedbackId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WaiverReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WaivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Harvest_NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Harvest_CafeSessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Harvest_Table = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportKey_Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ImportKey_ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ControllerUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ControllerUnits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DigestLedger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WeeklyUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    MonthlyUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    EachThrough = table.Column<long>(type: "INTEGER", nullable: false),
                    StaffWeek = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DigestLedger", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DigestSlots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Cadence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    After = table.Column<long>(type: "INTEGER", nullable: false),
                    Through = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlannedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DigestSlots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ExternalBodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExternalBodies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LinkKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Logo",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Png = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logo", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailSegments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Html = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailSegments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Municipality",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Welcome = table.Column<string>(type: "TEXT", nullable: false),
                    Privacy = table.Column<string>(type: "TEXT", nullable: false),
                    ModerationDays = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerDays = table.Column<int>(type: "INTEGER", nullable: true),
                    LetterDay = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    LetterHour = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Municipality", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalPopulations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalPopulations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeriodReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Window = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PilotStart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TemplateVersion = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ComputedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    OwedToCatalogue = table.Column<bool>(type: "INTEGER", nullable: false),
                    Population_Count = table.Column<int>(type: "INTEGER", nullable: true),
                    Population_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Population_Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SortKey = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Point_Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Point_Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Places_Places_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Places_Places_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RememberedRequests",
                columns: table => new
                {
                    Route = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BodyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedRequests", x => new { x.Route, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "SearchTexts",
                columns: table => new
                {
                    ThingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Shown = table.Column<string>(type: "TEXT", nullable: false),
                    Kept = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTexts", x => x.ThingId);
                });

            migrationBuilder.CreateTable(
                name: "SenderDomains",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Domain = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    Selector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PrivateKey = table.Column<byte[]>(type: "BLOB", maxLength: 4000, nullable: false),
                    PublicKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VerifiedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SenderDomains", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceProgrammes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceProgrammes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourcedFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    WindowFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Percent = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Respondents = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourcedFigures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffAccounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    WantsWeekLetter = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffAccounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ScopeKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cadence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OptIn_TokenHash = table.Column<string>(type: "TEXT", maxLength: 43, nullable: true),
                    OptIn_Cadence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OptIn_Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    OptIn_ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OptIn_UsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TenantStamp",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    TenantId = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    Schema = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenantStamp", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActivityPlaces",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActivityId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityPlaces", x => new { x.ActivityId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_ActivityPlaces_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contributors",
                columns: table => new
                {
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ShowsName = table.Column<bool>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    PostalAddress = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AuthorKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributors", x => x.ContributionId);
                    table.ForeignKey(
                        name: "FK_Contributors_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supports",
                columns: table => new
                {
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BasisKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supports", x => new { x.ContributionId, x.BasisKey });
                    table.ForeignKey(
                        name: "FK_Supports_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionBodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Abbreviation = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ControllerUnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionBodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionBodies_ControllerUnits_ControllerUnitId",
                        column: x => x.ControllerUnitId,
                        principalTable: "ControllerUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dialogues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PausedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Promise = table.Column<string>(type: "TEXT", nullable: false),
                    FeedbackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextWordOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupportBasis = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PreModerated = table.Column<bool>(type: "INTEGER", nullable: false),
                    ModerationDays = table.Column<int>(type: "INTEGER", nullable: false),
                    DiaryNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ControllerUnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AdoptedTemplateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Questions = table.Column<string>(type: "TEXT", nullable: false),
                    Phases = table.Column<string>(type: "TEXT", nullable: false),
                    Contact_Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Contact_Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Contact_Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Deputy_Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Deputy_Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Deputy_Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Influence_CanBeInfluenced = table.Column<bool>(type: "INTEGER", nullable: true),
                    Influence_Explanation = table.Column<string>(type: "TEXT", nullable: true),
                    Influence_WhoDecides = table.Column<string>(type: "TEXT", nullable: true),
                    Mandate_DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Mandate_DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mandate_Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dialogues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dialogues_AdoptedTemplates_AdoptedTemplateId",
                        column: x => x.AdoptedTemplateId,
                        principalTable: "AdoptedTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dialogues_ControllerUnits_ControllerUnitId",
                        column: x => x.ControllerUnitId,
                        principalTable: "ControllerUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CauseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SegmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Html = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LostLeases = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    QueuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailMessages_MailSegments_SegmentId",
                        column: x => x.SegmentId,
                        principalTable: "MailSegments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeriodReportFigures",
                columns: table => new
                {
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DefinitionVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Low = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    High = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Base = table.Column<int>(type: "INTEGER", nullable: true),
                    Absence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodReportFigures", x => new { x.ReportId, x.Indicator, x.Part });
                    table.ForeignKey(
                        name: "FK_PeriodReportFigures_PeriodReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "PeriodReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssociationPlaces",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssociationPlaces", x => new { x.AssociationId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_AssociationPlaces_Associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssociationPlaces_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlacePopulations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacePopulations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlacePopulations_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlaceServices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AtPlaceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DistanceKm = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceServices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceServices_Places_AtPlaceId",
                        column: x => x.AtPlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlaceServices_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Venues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SortKey = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Venue_Access = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Coverage = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_HearingLoop = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_KeyHolder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Parking = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Venues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Venues_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PriorityAreas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorityAreas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PriorityAreas_ServiceProgrammes_ServiceProgrammeId",
                        column: x => x.ServiceProgrammeId,
                        principalTable: "ServiceProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffClaims_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_StaffLogins_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 900, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_StaffPasskeys_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StaffTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_StaffTokens_StaffAccounts_UserId",
                        column: x => x.UserId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Delegate = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Reference_Body = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Reference_Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reference_Paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference_DiaryNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Reference_Url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MinutesApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnnouncedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FinalOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealSettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_DecisionBodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "DecisionBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_DecisionBodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "DecisionBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotCodes",
                columns: table => new
                {
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotCodes", x => new { x.DialogueId, x.Code });
                    table.ForeignKey(
                        name: "FK_BallotCodes_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DialogueAssociations",
                columns: table => new
                {
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DialogueAssociations", x => new { x.DialogueId, x.AssociationId });
                    table.ForeignKey(
                        name: "FK_DialogueAssociations_Associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DialogueAssociations_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DialoguePlaces",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DialoguePlaces", x => new { x.DialogueId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_DialoguePlaces_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DialoguePlaces_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Needs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SourceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MergedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SplitFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SplitCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DirectAnswer = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredDirectlyAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Needs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Needs_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Needs_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Needs_Needs_SplitFromId",
                        column: x => x.SplitFromId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Agenda = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VenueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakesRegistrations = table.Column<bool>(type: "INTEGER", nullable: false),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", nullable: false),
                    CafeCode = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    Venue_Access = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Coverage = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_HearingLoop = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_KeyHolder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Venue_Parking = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Venues_VenueId",
                        column: x => x.VenueId,
                        principalTable: "Venues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionProposals",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionProposals", x => new { x.DecisionId, x.ProposalId });
                    table.ForeignKey(
                        name: "FK_DecisionProposals_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DecisionProposals_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Feedbacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NextWordOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RecipientCount = table.Column<int>(type: "INTEGER", nullable: false),
                    PendingCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CorrectionForDecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CorrectionDueSince = table.Column<long>(type: "INTEGER", nullable: true),
                    CorrectedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text_Happens = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Heard = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Next = table.Column<string>(type: "TEXT", nullable: false),
                    Text_Why = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedbacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Feedbacks_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Feedbacks_Dialogues_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Feedbacks_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExternalBodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithContactDetails = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handovers_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_ExternalBodies_ExternalBodyId",
                        column: x => x.ExternalBodyId,
                        principalTable: "ExternalBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NeedAreas",
                columns: table => new
                {
                    PriorityAreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeedAreas", x => new { x.NeedId, x.PriorityAreaId });
                    table.ForeignKey(
                        name: "FK_NeedAreas_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NeedAreas_PriorityAreas_PriorityAreaId",
                        column: x => x.PriorityAreaId,
                        principalTable: "PriorityAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NeedPlaces",
                columns: table => new
                {
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeedPlaces", x => new { x.NeedId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_NeedPlaces_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NeedPlaces_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NeedSources",
                columns: table => new
                {
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CameFromId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeedSources", x => new { x.NeedId, x.ContributionId });
                    table.ForeignKey(
                        name: "FK_NeedSources_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NeedSources_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposalNeeds",
                columns: table => new
                {
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalNeeds", x => new { x.ProposalId, x.NeedId });
                    table.ForeignKey(
                        name: "FK_ProposalNeeds_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposalNeeds_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attendances_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendances_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HarvestNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Table = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    WrittenDownBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HarvestNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HarvestNotes_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingPhotos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AltText = table.Column<string>(type: "TEXT", nullable: false),
                    HasConsent = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsMinors = table.Column<bool>(type: "INTEGER", nullable: false),
                    CustodiansAgreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Image = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPhotos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingPhotos_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    SeatsTaken = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationLists", x => x.Id);
                    table.CheckConstraint("CK_RegistrationLists_Seats", "\"SeatsTaken\" >= 0 AND (\"Capacity\" IS NULL OR \"SeatsTaken\" <= \"Capacity\")");
                    table.ForeignKey(
                        name: "FK_RegistrationLists_Meetings_Id",
                        column: x => x.Id,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentNeeds",
                columns: table => new
                {
                    NeedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentNeeds", x => new { x.CommitmentId, x.NeedId });
                    table.ForeignKey(
                        name: "FK_CommitmentNeeds_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentNeeds_Needs_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Needs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentNotes_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackDecisions",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackDecisions", x => new { x.FeedbackId, x.DecisionId });
                    table.ForeignKey(
                        name: "FK_FeedbackDecisions_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FeedbackDecisions_Feedbacks_FeedbackId",
                        column: x => x.FeedbackId,
                        principalTable: "Feedbacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackRecipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeedbackRecipients_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FeedbackRecipients_Feedbacks_FeedbackId",
                        column: x => x.FeedbackId,
                        principalTable: "Feedbacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PartySize = table.Column<int>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NeedsLift = table.Column<bool>(type: "INTEGER", nullable: false),
                    LiftFrom = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    NeedsCompanion = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Registrations_RegistrationLists_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "RegistrationLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "ActivityCounter",
                columns: new[] { "Id", "Last" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "ContentVersion",
                columns: new[] { "Id", "Number" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "DigestLedger",
                columns: new[] { "Id", "EachThrough", "MonthlyUntil", "StaffWeek", "Version", "WeeklyUntil" },
                values: new object[] { new Guid("6d61696c-0000-7000-8000-6c6564676572"), 0L, null, null, 0, null });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_At_Sequence",
                table: "Activities",
                columns: new[] { "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_DialogueId_Sequence",
                table: "Activities",
                columns: new[] { "DialogueId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Sequence",
                table: "Activities",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPlaces_PlaceId",
                table: "ActivityPlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptedTemplates_TemplateId_VersionNumber",
                table: "AdoptedTemplates",
                columns: new[] { "TemplateId", "VersionNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptedTemplates_UpgradedFromId",
                table: "AdoptedTemplates",
                column: "UpgradedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_AssociationPlaces_PlaceId",
                table: "AssociationPlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Associations_Slug",
                table: "Associations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Associations_SortKey",
                table: "Associations",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_MeetingId_Kind_Key",
                table: "Attendances",
                columns: new[] { "MeetingId", "Kind", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_PlaceId",
                table: "Attendances",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Id",
                table: "AuditEntries",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Seal",
                table: "AuditEntries",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectId",
                table: "AuditEntries",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_BlockedAddresses_Address",
                table: "BlockedAddresses",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_BlockedAddresses_Key",
                table: "BlockedAddresses",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BlockedAddresses_Since_Id",
                table: "BlockedAddresses",
                columns: new[] { "Since", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Bounces_Key",
                table: "Bounces",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bounces_Kind_At",
                table: "Bounces",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Bounces_MailMessageId",
                table: "Bounces",
                column: "MailMessageId");

            migrationBuilder.CreateIndex(
                name: "IX_CatalogDeliveries_DeliveredAt_CreatedAt",
                table: "CatalogDeliveries",
                columns: new[] { "DeliveredAt", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentNeeds_NeedId",
                table: "CommitmentNeeds",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentNotes_CommitmentId",
                table: "CommitmentNotes",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_DecisionId",
                table: "Commitments",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_MadeAt_Id",
                table: "Commitments",
                columns: new[] { "MadeAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_State_DueOn",
                table: "Commitments",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_DialogueId_State_ReceivedAt_Id",
                table: "Contributions",
                columns: new[] { "DialogueId", "State", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_FollowUpCode",
                table: "Contributions",
                column: "FollowUpCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_Harvest_CafeSessionId",
                table: "Contributions",
                column: "Harvest_CafeSessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_Harvest_NoteId",
                table: "Contributions",
                column: "Harvest_NoteId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_ImportKey_Source_ImportKey_ExternalId",
                table: "Contributions",
                columns: new[] { "ImportKey_Source", "ImportKey_ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_PlaceId",
                table: "Contributions",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_State_ReceivedAt_Id",
                table: "Contributions",
                columns: new[] { "State", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contributors_AuthorKey",
                table: "Contributors",
                column: "AuthorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Contributors_Email",
                table: "Contributors",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionBodies_Abbreviation",
                table: "DecisionBodies",
                column: "Abbreviation",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionBodies_ControllerUnitId",
                table: "DecisionBodies",
                column: "ControllerUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionProposals_ProposalId",
                table: "DecisionProposals",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_BodyId",
                table: "Decisions",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Reference_Body_Reference_Date_Reference_Paragraph",
                table: "Decisions",
                columns: new[] { "Reference_Body", "Reference_Date", "Reference_Paragraph" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_State_RecordedAt_Id",
                table: "Decisions",
                columns: new[] { "State", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DialogueAssociations_AssociationId",
                table: "DialogueAssociations",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_DialoguePlaces_PlaceId",
                table: "DialoguePlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_AdoptedTemplateId",
                table: "Dialogues",
                column: "AdoptedTemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_ControllerUnitId",
                table: "Dialogues",
                column: "ControllerUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_CreatedAt_Id",
                table: "Dialogues",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_Slug",
                table: "Dialogues",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_State_OpensOn",
                table: "Dialogues",
                columns: new[] { "State", "OpensOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DigestSlots_Cadence_Address_Period",
                table: "DigestSlots",
                columns: new[] { "Cadence", "Address", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackDecisions_DecisionId",
                table: "FeedbackDecisions",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackRecipients_ContributionId",
                table: "FeedbackRecipients",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackRecipients_FeedbackId_ContributionId",
                table: "FeedbackRecipients",
                columns: new[] { "FeedbackId", "ContributionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackRecipients_State_Way",
                table: "FeedbackRecipients",
                columns: new[] { "State", "Way" });

            migrationBuilder.CreateIndex(
                name: "IX_Feedbacks_ContributionId",
                table: "Feedbacks",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Feedbacks_DialogueId",
                table: "Feedbacks",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Feedbacks_NeedId",
                table: "Feedbacks",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Feedbacks_State_CreatedAt_Id",
                table: "Feedbacks",
                columns: new[] { "State", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ContributionId",
                table: "Handovers",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ExternalBodyId",
                table: "Handovers",
                column: "ExternalBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_NeedId",
                table: "Handovers",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_State_AnswerDueOn",
                table: "Handovers",
                columns: new[] { "State", "AnswerDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_HarvestNotes_MeetingId_Table_Round",
                table: "HarvestNotes",
                columns: new[] { "MeetingId", "Table", "Round" });

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_Address_Kind_QueuedAt",
                table: "MailMessages",
                columns: new[] { "Address", "Kind", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_CauseId_Kind",
                table: "MailMessages",
                columns: new[] { "CauseId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_DueAt_Id",
                table: "MailMessages",
                columns: new[] { "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_Key",
                table: "MailMessages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_SegmentId",
                table: "MailMessages",
                column: "SegmentId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPhotos_MeetingId",
                table: "MeetingPhotos",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_CafeCode",
                table: "Meetings",
                column: "CafeCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_DialogueId",
                table: "Meetings",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_PlaceId",
                table: "Meetings",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_StartsAt_Id",
                table: "Meetings",
                columns: new[] { "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_State_StartsAt",
                table: "Meetings",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_VenueId",
                table: "Meetings",
                column: "VenueId");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalPopulations_Date",
                table: "MunicipalPopulations",
                column: "Date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NeedAreas_PriorityAreaId",
                table: "NeedAreas",
                column: "PriorityAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_NeedPlaces_PlaceId",
                table: "NeedPlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_DialogueId",
                table: "Needs",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_MergedIntoId",
                table: "Needs",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_SplitFromId",
                table: "Needs",
                column: "SplitFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Needs_State_CreatedAt_Id",
                table: "Needs",
                columns: new[] { "State", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_NeedSources_ContributionId",
                table: "NeedSources",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_PeriodReports_OwedToCatalogue",
                table: "PeriodReports",
                column: "OwedToCatalogue");

            migrationBuilder.CreateIndex(
                name: "IX_PeriodReports_Window_Revision",
                table: "PeriodReports",
                columns: new[] { "Window", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlacePopulations_PlaceId_Date",
                table: "PlacePopulations",
                columns: new[] { "PlaceId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_MergedIntoId",
                table: "Places",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Places_ParentId",
                table: "Places",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Slug",
                table: "Places",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_SortKey",
                table: "Places",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceServices_AtPlaceId",
                table: "PlaceServices",
                column: "AtPlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_PlaceServices_PlaceId_Kind_Since",
                table: "PlaceServices",
                columns: new[] { "PlaceId", "Kind", "Since" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PriorityAreas_ServiceProgrammeId_Number",
                table: "PriorityAreas",
                columns: new[] { "ServiceProgrammeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProposalNeeds_NeedId",
                table: "ProposalNeeds",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_BodyId",
                table: "Proposals",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_DecisionId",
                table: "Proposals",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_State_CreatedAt_Id",
                table: "Proposals",
                columns: new[] { "State", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_MeetingId_State_RegisteredAt",
                table: "Registrations",
                columns: new[] { "MeetingId", "State", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_TokenHash",
                table: "Registrations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RememberedRequests_ExpiresAt",
                table: "RememberedRequests",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceKinds_Key",
                table: "ServiceKinds",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourcedFigures_Indicator_WindowFrom",
                table: "SourcedFigures",
                columns: new[] { "Indicator", "WindowFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "StaffAccounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "StaffAccounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffClaims_UserId",
                table: "StaffClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffLogins_UserId",
                table: "StaffLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffPasskeys_UserId",
                table: "StaffPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_Address_ScopeKind_ScopeId",
                table: "Subscriptions",
                columns: new[] { "Address", "ScopeKind", "ScopeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_OptIn_TokenHash",
                table: "Subscriptions",
                column: "OptIn_TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_State_Cadence_Address",
                table: "Subscriptions",
                columns: new[] { "State", "Cadence", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_Venues_PlaceId",
                table: "Venues",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Venues_SortKey",
                table: "Venues",
                column: "SortKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActivityCounter");

            migrationBuilder.DropTable(
                name: "ActivityPlaces");

            migrationBuilder.DropTable(
                name: "AssociationPlaces");

            migrationBuilder.DropTable(
                name: "Attendances");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditSeals");

            migrationBuilder.DropTable(
                name: "BallotCodes");

            migrationBuilder.DropTable(
                name: "BlockedAddresses");

            migrationBuilder.DropTable(
                name: "Bounces");

            migrationBuilder.DropTable(
                name: "CatalogDeliveries");

            migrationBuilder.DropTable(
                name: "ClashDays");

            migrationBuilder.DropTable(
                name: "CommitmentNeeds");

            migrationBuilder.DropTable(
                name: "CommitmentNotes");

            migrationBuilder.DropTable(
                name: "ContentVersion");

            migrationBuilder.DropTable(
                name: "Contributors");

            migrationBuilder.DropTable(
                name: "DecisionProposals");

            migrationBuilder.DropTable(
                name: "DialogueAssociations");

            migrationBuilder.DropTable(
                name: "DialoguePlaces");

            migrationBuilder.DropTable(
                name: "DigestLedger");

            migrationBuilder.DropTable(
                name: "DigestSlots");

            migrationBuilder.DropTable(
                name: "FeedbackDecisions");

            migrationBuilder.DropTable(
                name: "FeedbackRecipients");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "HarvestNotes");

            migrationBuilder.DropTable(
                name: "LinkKey");

            migrationBuilder.DropTable(
                name: "Logo");

            migrationBuilder.DropTable(
                name: "MailMessages");

            migrationBuilder.DropTable(
                name: "MeetingPhotos");

            migrationBuilder.DropTable(
                name: "Municipality");

            migrationBuilder.DropTable(
                name: "MunicipalPopulations");

            migrationBuilder.DropTable(
                name: "NeedAreas");

            migrationBuilder.DropTable(
                name: "NeedPlaces");

            migrationBuilder.DropTable(
                name: "NeedSources");

            migrationBuilder.DropTable(
                name: "PeriodReportFigures");

            migrationBuilder.DropTable(
                name: "PlacePopulations");

            migrationBuilder.DropTable(
                name: "PlaceServices");

            migrationBuilder.DropTable(
                name: "ProposalNeeds");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "RememberedRequests");

            migrationBuilder.DropTable(
                name: "SearchTexts");

            migrationBuilder.DropTable(
                name: "SenderDomains");

            migrationBuilder.DropTable(
                name: "ServiceKinds");

            migrationBuilder.DropTable(
                name: "SourcedFigures");

            migrationBuilder.DropTable(
                name: "StaffClaims");

            migrationBuilder.DropTable(
                name: "StaffLogins");

            migrationBuilder.DropTable(
                name: "StaffPasskeys");

            migrationBuilder.DropTable(
                name: "StaffTokens");

            migrationBuilder.DropTable(
                name: "Subscriptions");

            migrationBuilder.DropTable(
                name: "Supports");

            migrationBuilder.DropTable(
                name: "TenantStamp");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "Associations");

            migrationBuilder.DropTable(
                name: "Feedbacks");

            migrationBuilder.DropTable(
                name: "ExternalBodies");

            migrationBuilder.DropTable(
                name: "MailSegments");

            migrationBuilder.DropTable(
                name: "PriorityAreas");

            migrationBuilder.DropTable(
                name: "PeriodReports");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "RegistrationLists");

            migrationBuilder.DropTable(
                name: "StaffAccounts");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Contributions");

            migrationBuilder.DropTable(
                name: "Needs");

            migrationBuilder.DropTable(
                name: "ServiceProgrammes");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "DecisionBodies");

            migrationBuilder.DropTable(
                name: "Dialogues");

            migrationBuilder.DropTable(
                name: "Venues");

            migrationBuilder.DropTable(
                name: "AdoptedTemplates");

            migrationBuilder.DropTable(
                name: "ControllerUnits");

            migrationBuilder.DropTable(
                name: "Places");
        }
    }
}
