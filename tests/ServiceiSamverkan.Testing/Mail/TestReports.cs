namespace ServiceiSamverkan.Testing.Mail;

/// <summary>Reports of mail that came back, in the shapes that servers write them.</summary>
public static class TestReports
{
    private static int _made;

    /// <param name="returnPath">The sender on the envelope of what came back.</param>
    /// <param name="address">Whom it was to.</param>
    public static string Postfix(string returnPath, string address, string status = "5.1.1", string action = "failed", string? id = null, string said = "550 user unknown") => $"""
        Return-Path: <>
        Delivered-To: {returnPath}
        Received: from mx.example.se (localhost [127.0.0.1]) by mx.example.se (Postfix) id 4F2A1; Mon, 2 Mar 2026 09:00:00 +0100 (CET)
        Date: Mon, 2 Mar 2026 09:00:00 +0100 (CET)
        From: MAILER-DAEMON@mx.example.se (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: {returnPath}
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="4F2A1.1772438400/mx.example.se"
        Message-Id: <{id ?? NewId()}@mx.example.se>

        This is a MIME-encapsulated message.

        --4F2A1.1772438400/mx.example.se
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host mx.example.se.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        --4F2A1.1772438400/mx.example.se
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.se
        X-Postfix-Queue-ID: 4F2A1
        X-Postfix-Sender: rfc822; {returnPath}
        Arrival-Date: Mon,  2 Mar 2026 08:59:00 +0100 (CET)

        Final-Recipient: rfc822; {address}
        Original-Recipient: rfc822;{address}
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mail.example.se
        Diagnostic-Code: smtp; {said}

        --4F2A1.1772438400/mx.example.se
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        Return-Path: <{returnPath}>
        From: kommun@skelleftea.example
        To: {address}
        Subject: Hej

        --4F2A1.1772438400/mx.example.se--
        """;

    /// <summary>As Exchange writes it: Unicode within, quoted-printable, the numbers in its own words too.</summary>
    public static string Exchange(string returnPath, string address, string status = "5.1.10") => $"""
        From: <postmaster@region.onmicrosoft.com>
        To: <{returnPath}>
        Date: Mon, 2 Mar 2026 08:00:00 +0000
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="bb7b3a3c-2f1e-4a0b-8f6d-1de7c1f9d8ea"
        X-MS-Exchange-Message-Is-Ndr:
        Content-Language: sv-SE
        Message-ID: <{NewId()}@GVXP280.SWEP280.PROD.OUTLOOK.COM>
        Subject: =?utf-8?B?T2xldmVyZXJiYXJ0?=
        Auto-Submitted: auto-replied
        MIME-Version: 1.0

        --bb7b3a3c-2f1e-4a0b-8f6d-1de7c1f9d8ea
        Content-Type: multipart/alternative; differences=Content-Type;
        	boundary="1c8a0f5e-1111-4c4e-9a34-2f1e4a0b8f6d"

        --1c8a0f5e-1111-4c4e-9a34-2f1e4a0b8f6d
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64

        RGl0dCBtZWRkZWxhbmRlIGt1bmRlIGludGUgbGV2ZXJlcmFzLg==

        --1c8a0f5e-1111-4c4e-9a34-2f1e4a0b8f6d
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <html><body><b>Meddelandet kunde inte levereras =C3=A5t mottagaren</b></body></html>

        --1c8a0f5e-1111-4c4e-9a34-2f1e4a0b8f6d--

        --bb7b3a3c-2f1e-4a0b-8f6d-1de7c1f9d8ea
        Content-Type: message/delivery-status

        Reporting-MTA: dns;GVXP280.SWEP280.PROD.OUTLOOK.COM
        Received-From-MTA: dns;mx.example.se
        Arrival-Date: Mon, 2 Mar 2026 07:59:59 +0000

        Final-Recipient: rfc822;{address}
        Action: failed
        Status: {status}
        Diagnostic-Code: smtp;550 {status} RESOLVER.ADR.RecipientNotFound; Recipient {address} not found by SMTP address lookup
        X-Display-Name: {address}

        --bb7b3a3c-2f1e-4a0b-8f6d-1de7c1f9d8ea
        Content-Type: message/rfc822

        Return-Path: {returnPath}
        From: kommun@skelleftea.example
        To: {address}
        Subject: Hej

        Hej!

        --bb7b3a3c-2f1e-4a0b-8f6d-1de7c1f9d8ea--
        """;

    /// <summary>As a receiver's button "this is spam" comes back (RFC 5965): to whoever takes complaints, with the mail within.</summary>
    public static string Complaint(string returnPath, string kind = "abuse") => $"""
        From: <abusedesk@mail.example.se>
        Date: Mon, 2 Mar 2026 09:00:00 +0100
        Subject: FW: Veckobrev
        To: <klagomal@studs.example>
        MIME-Version: 1.0
        Message-ID: <{NewId()}@mail.example.se>
        Content-Type: multipart/report; report-type=feedback-report;
        	boundary="part1_13d.2e68ed54_boundary"

        --part1_13d.2e68ed54_boundary
        Content-Type: text/plain; charset="US-ASCII"
        Content-Transfer-Encoding: 7bit

        This is an email abuse report.

        --part1_13d.2e68ed54_boundary
        Content-Type: message/feedback-report

        Feedback-Type: {kind}
        User-Agent: SomeGenerator/1.0
        Version: 1
        Original-Mail-From: <{returnPath}>
        Original-Rcpt-To: <redacted@example.se>

        --part1_13d.2e68ed54_boundary
        Content-Type: message/rfc822
        Content-Disposition: inline

        Return-Path: <{returnPath}>
        From: <kommun@skelleftea.example>
        To: <redacted@example.se>
        Subject: Veckobrev

        Hej!

        --part1_13d.2e68ed54_boundary--
        """;

    public static string Vacation(string returnPath) => $"""
        From: Anna Andersson <anna@example.se>
        To: {returnPath}
        Subject: =?iso-8859-1?Q?Fr=E5nvarande?=
        Auto-Submitted: auto-replied
        Message-ID: <{NewId()}@example.se>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=iso-8859-1

        Jag är tillbaka på måndag. 5.1.1
        """;

    /// <summary>The server's report has come back to us as undeliverable itself: what it carries is another's report.</summary>
    public static string OfAReport(string returnPath, string inner) => $"""
        From: MAILER-DAEMON@other.example
        To: {returnPath}
        Subject: Delivery failure
        Message-ID: <{NewId()}@other.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: text/plain

        See attached.

        --outer
        Content-Type: message/rfc822

        {inner}
        --outer--
        """;

    private static string NewId() => $"report{Interlocked.Increment(ref _made)}";
}
