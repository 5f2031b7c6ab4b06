package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who did what, who is signed in where, and who tries to get in without being let in. */
@ExtendWith(ShownDemoOffices.class)
class TrustStory {
    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void administratorChangesAPerson_andReadsItOnTheTrail_whoseChainIsWhole(Distribution portal) {
        TestBrowser admin = person(desks.desk(portal).signIn("kt1-04"), "เจ้าหน้าที่ 20");
        admin.press("admin-person-edit").at("admin-person-phone").waitFor();
        admin.type("admin-person-phone", "000-000-000 ต่อ 620").press("admin-person-save");

        admin.open("admin/audit?q=core.person.changed");
        Locator row = admin.page()
                .locator("#admin-audit-grid vaadin-grid-cell-content", hasText("ต่อ 620"))
                .first();
        row.click();
        assertThat(admin.page().locator(".k-table")).containsText("000-000-000 ต่อ 620");
        admin.press("admin-audit-prove");
        assertThat(admin.at("admin-audit-chain")).containsText("ข้อมูลสมบูรณ์");
        admin.picture("audit-trail").accessible();
        Assertions.assertThat(portal.command("audit", "verify")).contains("whole: chain of office KT1");

        admin.press("admin-audit-export").press("admin-audit-export-xlsx");
        admin.type("admin-audit-export-purpose", "ok").press("admin-audit-export-go");
        assertThat(admin.page().locator("#admin-audit-export-purpose[invalid]")).isVisible();
        admin.picture("audit-export").accessible();
        admin.type("admin-audit-export-purpose", "ตรวจสอบภายในประจำปี");
        Assertions.assertThat(admin.download("admin-audit-export-go")).startsWith('P', 'K');
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/audit");
        phone.picture("audit-trail-phone").accessible();
    }

    @Test
    void peopleLeaveForAPurposeOnly_asTheListWasFiltered_andTheTrailKnows(Distribution portal) {
        TestBrowser admin = desks.desk(portal).signIn("kt1-04").open("admin/people?q=เจ้าหน้าที่ 2");
        admin.press("admin-people-export").picture("export-formats").accessible();
        admin.page().keyboard().press("Escape");

        String lines =
                String.join("\n", RegisterFiles.lines(admin.export("admin-people", "csv", "จัดทำคำสั่งแต่งตั้ง")));
        Assertions.assertThat(lines)
                .contains("กรอง: “เจ้าหน้าที่ 2”", "ใช้เพื่อ จัดทำคำสั่งแต่งตั้ง", "ชื่อ-สกุล,", "เจ้าหน้าที่ 20,")
                .doesNotContain("เจ้าหน้าที่ 13,");
        Assertions.assertThat(RegisterFiles.workbook(admin.export("admin-people", "xlsx", "จัดทำคำสั่งแต่งตั้ง")))
                .anySatisfy(row -> Assertions.assertThat(row.getFirst()).endsWith("เจ้าหน้าที่ 20"));

        admin.open("admin/audit?q=core.person.exported");
        assertThat(admin.at("admin-audit-grid")).containsText("ส่งออกทะเบียนบุคคล");
        assertThat(admin.at("admin-audit-grid")).containsText("จัดทำคำสั่งแต่งตั้ง");
    }

    @Test
    void officerTurnsTheSecondFactorOn_signsInWithIt_andTheAdministratorResetsIt(Distribution portal) {
        TestBrowser officer = desks.desk(portal).signIn("kt1-20").open("account/factor");
        officer.picture("second-factor").accessible();
        Authenticator phone = Authenticator.read(officer);
        officer.type("shell-factor-code", "000000").at("shell-factor-confirm").click();
        assertThat(officer.page().locator("#shell-factor-code[invalid]")).isVisible();
        officer.type("shell-factor-code", phone.code())
                .at("shell-factor-confirm")
                .click();
        assertThat(officer.at("shell-factor-codes")).isVisible();
        officer.picture("recovery-codes").accessible();
        List<String> codes = officer.at("shell-factor-codes").locator("li").allTextContents();

        TestBrowser home = desks.phone(portal).open("login").enter("kt1-20", officer.password("kt1-20"));
        home.at("shell-code").waitFor();
        home.picture("second-step-phone").accessible();
        home.type("shell-code", "123456").at("shell-code-enter").click();
        assertThat(home.page().locator(".k-note")).containsText("รหัสไม่ตรง");
        home.type("shell-code", phone.code()).at("shell-code-enter").click();
        assertThat(home.at("shell-me")).isVisible();

        TestBrowser other = desks.desk(portal).open("login").enter("kt1-20", officer.password("kt1-20"));
        other.at("shell-code").waitFor();
        other.type("shell-code", codes.getFirst()).at("shell-code-enter").click();
        assertThat(other.at("shell-me")).isVisible();

        TestBrowser admin = person(desks.desk(portal).signIn("kt1-04"), "เจ้าหน้าที่ 20");
        admin.turn("บัญชีและสิทธิ์").press("admin-account-factor-reset");
        assertThat(other.at("shell-signin-name")).isVisible(); // its sessions ended at once
        other.enter("kt1-20");
    }

    /** The page of the person with this name. */
    private static TestBrowser person(TestBrowser admin, String name) {
        GridReader.of(admin.open("admin/people?q=" + name), "admin-people-grid").choose(name);
        assertThat(admin.page()).hasURL(Pattern.compile(".*/admin/people/\\d+"));
        return admin.rest();
    }

    @Test
    void sessionEndedElsewhere_leavesTheOpenPageAtOnce(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-21").open("ict/repair-form");
        TestBrowser phone = desks.phone(portal).signIn("kt1-21").open("account/visits");
        phone.picture("own-sessions-phone").accessible();

        phone.page().locator(".k-session-end").first().click();

        assertThat(desk.at("shell-signin-name")).isVisible();
        assertThat(phone.at("shell-me")).isVisible();
        TestBrowser admin = desks.desk(portal).signIn("kt1-04").open("admin/sessions");
        admin.page()
                .locator("#admin-sessions-grid vaadin-grid-cell-content", hasText("kt1-21"))
                .first()
                .click();
        admin.at("admin-sessions-end").waitFor();
        admin.picture("sessions").accessible();
        admin.press("admin-sessions-end");
        assertThat(phone.at("shell-signin-name")).isVisible();
    }

    @Test
    void administratorReadsWhatARoleMayDo_andChangesIt(Distribution portal) {
        TestBrowser admin = desks.desk(portal).signIn("kt1-04").open("admin/roles");
        assertThat(admin.at("admin-roles-list")).containsText("ผู้ดูแลสำนักงาน");
        admin.picture("roles").accessible();
        admin.open("admin/roles/core.web");
        Locator audit = admin.at("admin-role-core-audit-read").locator("input");
        audit.check();
        assertThat(admin.at("admin-role-sentence")).containsText("จะเพิ่ม");
        admin.picture("role").accessible();
        admin.press("admin-role-save");
        assertThat(admin.at("admin-roles-list")).containsText("สำนักงานแก้เอง");
        TestBrowser phone = desks.phone(portal).signIn("kt1-04").open("admin/roles/core.web");
        phone.picture("role-phone").accessible();
        phone.press("admin-role-restore");
        assertThat(phone.at("admin-roles-list")).not().containsText("สำนักงานแก้เอง");
    }

    @Test
    void stolenCookie_isRefusedAfterSignOut(Distribution portal) {
        TestBrowser owner = desks.desk(portal).open("login");
        String before = session(owner).value;
        owner.enter("kt1-19");
        Cookie cookie = session(owner);
        Assertions.assertThat(cookie.value).isNotEqualTo(before).hasSizeGreaterThan(20);
        Assertions.assertThat(cookie.httpOnly).isTrue();
        Assertions.assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);

        TestBrowser thief = desks.desk(portal);
        thief.page().context().addCookies(List.of(new Cookie(cookie.name, cookie.value).setUrl(portal.address(""))));
        thief.open("ict/repair-form");
        assertThat(thief.at("shell-me")).isVisible(); // the danger is real
        thief.page().route("**/login*", route -> route.abort()); // and does not follow to the sign-in page
        owner.press("shell-me").at("shell-me-signout").click();
        assertThat(owner.at("shell-signin-name")).isVisible();

        TestBrowser again = desks.desk(portal);
        again.page().context().addCookies(List.of(new Cookie(cookie.name, cookie.value).setUrl(portal.address(""))));
        again.open("ict/repair-form");

        assertThat(again.at("shell-signin-name")).isVisible();
        assertThat(again.at("shell-me")).isHidden();
        assertThat(thief.page().locator("#ict-repair-form-symptom")).isHidden();
    }

    @Test
    void guessedCookie_isNobodysSession(Distribution portal) {
        TestBrowser owner = desks.desk(portal).signIn("kt1-19").open("ict/repair-form");
        TestBrowser phone = desks.phone(portal).signIn("kt1-19").open("account/visits");
        String shown = phone.page().locator(".k-session-end").first().getAttribute("id");
        String number = shown.replaceAll("\\D", "");
        String real = session(owner).value;
        Assertions.assertThat(phone.page().content())
                .as("the list names sessions by numbers of their own")
                .contains(shown)
                .doesNotContain(real, secret(real));
        Assertions.assertThat(heartbeats(portal, real)).as("the danger is real").contains(200);

        for (String guess : List.of(otherSecret(real), number, real.replace(secret(real), number))) {
            TestBrowser thief = browserWith(portal, guess).open("ict/repair-form");
            assertThat(thief.at("shell-signin-name")).isVisible();
            assertThat(thief.at("shell-me")).isHidden();
            assertThat(thief.page().locator("#ict-repair-form-symptom")).isHidden();
            Assertions.assertThat(session(thief).value)
                    .as("a name of one's own choice is nobody's session afterwards either")
                    .isNotEqualTo(guess);
            Assertions.assertThat(heartbeats(portal, guess)).as(guess).containsOnly(403);
        }
        assertThat(owner.go("account/visits").at("shell-me")).isVisible();
    }

    /** How the pages of the session are answered that bears this name. */
    private static List<Integer> heartbeats(Distribution portal, String cookie) {
        APIRequestContext browser = browserWith(portal, cookie).page().request();
        return IntStream.range(0, 5)
                .mapToObj(page -> browser.post(portal.address("?v-r=heartbeat&v-uiId=" + page))
                        .status())
                .toList();
    }

    private static TestBrowser browserWith(Distribution portal, String cookie) {
        TestBrowser desk = desks.desk(portal);
        desk.page().context().addCookies(List.of(new Cookie("JSESSIONID", cookie).setUrl(portal.address(""))));
        return desk;
    }

    /** What nobody can know of the name of a session: without the node that made it. */
    private static String secret(String cookie) {
        return cookie.replaceFirst("^node\\d", "").replaceFirst("\\.node\\d$", "");
    }

    /** A name of the same shape and length. */
    private static String otherSecret(String cookie) {
        String secret = secret(cookie);
        String other = new SecureRandom()
                .ints(secret.length(), 0, 36)
                .mapToObj(digit -> Integer.toString(digit, 36))
                .collect(Collectors.joining());
        return cookie.replace(secret, other);
    }

    @Test
    void foreignPage_cannotActInSomebodysName(Distribution portal) {
        TestBrowser owner = desks.desk(portal).signIn("kt1-19");
        String begun = owner.page()
                .request()
                .get(portal.address("?v-r=init&location=&query=&v-wn=v-1"))
                .text();
        String page = found("\"v-uiId\":(\\d+)", begun);

        APIResponse call = navigate(portal, owner, page, "guessed");

        Assertions.assertThat(call.text()).doesNotContain("shell-visits");
        Assertions.assertThat(call.headers()).containsEntry("x-frame-options", "DENY");
        Assertions.assertThat(call.headers()).doesNotContainKey("access-control-allow-origin");
        String secret = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", begun);
        Assertions.assertThat(navigate(portal, owner, page, secret).text())
                .as("the call itself is right: with the secret of the page it opens another one")
                .contains("shell-visits");
    }

    /** Calls of the page what its client calls when somebody goes to another one. */
    private static APIResponse navigate(Distribution portal, TestBrowser owner, String page, String secret) {
        String move =
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/account/visits\","
                        + "\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";
        return owner.page()
                .request()
                .post(
                        portal.address("?v-r=uidl&v-uiId=" + page),
                        RequestOptions.create()
                                .setHeader("Content-Type", "text/plain")
                                .setData("{\"csrfToken\":\"" + secret + "\",\"rpc\":[" + move
                                        + "],\"syncId\":0,\"clientId\":0}"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        Assertions.assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static Cookie session(TestBrowser desk) {
        return desk.page().context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("JSESSION"))
                .findFirst()
                .orElseThrow();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
