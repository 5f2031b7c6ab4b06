package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;

/**
 * The process ends in the middle of saving, as when the power fails: what a screen confirmed is there afterwards, a report
 * is there whole or not at all, and no number of the register is missing.
 */
record PowerFailure(Distribution portal, TestBrowsers desks) {
    private static final String SYMPTOM = "ไฟดับระหว่างส่งเรื่องนี้พอดี";

    void whileThreeSchoolsSave() {
        TestBrowser first = desks.desk(portal).signIn("kt1-s01-u");
        StoryReport before = StoryReport.open(first).fill("ปลั๊กไฟห้องคอมพิวเตอร์หลวมมาก");
        String confirmed = before.attachTaken("ปลั๊ก.png").send();
        int from = StoryReport.number(first);
        List<TestBrowser> schools = List.of(
                first,
                desks.desk(portal).signIn("kt1-s02-u"),
                desks.desk(portal).signIn("kt1-s03-u"));
        schools.forEach(school -> StoryReport.open(school).fill(SYMPTOM));
        ProcessHandle process = portal.process();

        schools.forEach(school -> school.at("ict-repair-form-send").dispatchEvent("click"));
        process.destroyForcibly();
        process.onExit().join();
        List<String> reached = schools.stream()
                .map(school -> school.page().url())
                .filter(url -> StoryReport.TICKET.matcher(url).matches())
                .toList();
        portal.again();

        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(confirmed);
        assertThat(clerk.page().locator(".k-header h1")).containsText("ปลั๊กไฟห้องคอมพิวเตอร์");
        String photo =
                (String) clerk.page().locator("img[alt*='ปลั๊ก.png']").first().evaluate("picture => picture.src");
        Assertions.assertThat(clerk.page().context().request().get(photo).body())
                .isEqualTo(StoryReport.PNG);
        for (String url : reached) {
            clerk.page().navigate(url);
            assertThat(clerk.page().locator("body")).containsText(SYMPTOM);
        }
        TestBrowser after = desks.desk(portal).signIn("kt1-s04-u");
        StoryReport.open(after).fill("หลังไฟกลับมาส่งเรื่องใหม่ได้").send();
        int to = StoryReport.number(after);
        Assertions.assertThat(to - from).isBetween(1 + reached.size(), 1 + schools.size());
        IntStream.rangeClosed(from, to)
                .forEach(number -> assertThat(clerk.open("ict/repairs?tab=all&q=ซ-" + number + "/")
                                .at("ict-repairs-grid"))
                        .containsText("ซ-" + number + "/"));
        for (int i = 0; i < schools.size(); i++) {
            isSentOrStillADraft(schools.get(i).open("ict/my-repairs").enter("kt1-s0" + (i + 1) + "-u"));
        }
    }

    private static void isSentOrStillADraft(TestBrowser school) {
        assertThat(school.page().locator("#shell-host-slot .k-page")).isVisible();
        boolean sent = school.page().locator("#shell-host-slot").innerText().contains(SYMPTOM);
        if (!sent) {
            assertThat(StoryReport.open(school).symptom()).hasValue(SYMPTOM);
        }
    }
}
