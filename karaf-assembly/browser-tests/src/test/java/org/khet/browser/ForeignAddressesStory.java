package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khet.bench.heap.UidlClient;

/** Whoever knows the address of a record of another office, or of another school, learns nothing of it on any page. */
@ExtendWith(SharedOffices.class)
class ForeignAddressesStory {
    /** People and schools of the first office; those of the second one have numbers from 51 on. */
    private static final Pattern OF_THE_FIRST =
            Pattern.compile("เจ้าหน้าที่ (0\\d|1\\d|2[0-2])(?!\\d)|ตัวอย่าง (0\\d|1[0-2])(?!\\d)");

    private static final Pattern MENU = Pattern.compile("\"/?admin/([a-z-]+)[\"?/]");

    /** Pages that stand in no menu. */
    private static final List<String> BESIDES = List.of(
            "absences",
            "code-lists",
            "data-requests",
            "erasures",
            "leaving",
            "my-photo",
            "offices",
            "processing",
            "pupil-counts",
            "rounds",
            "year-turn");

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void addressesOfAnotherOffice_showNothingOfIt_onAnyPageOfTheAdministration(Distribution portal) throws Exception {
        TestBrowser owner = desks.desk(portal).signIn("kt1-04");
        List<String> records = List.of(
                opened(owner, "people?q=เจ้าหน้าที่ 20", "admin-people-grid", "เจ้าหน้าที่ 20"),
                opened(owner, "schools?q=03", "admin-schools-grid", "ตัวอย่าง 03"),
                opened(owner, "posts?q=อ 30", "admin-posts-grid", "อ 30"),
                opened(owner, "office", "admin-units-grid", "กลุ่มนโยบายและแผน"));
        try (UidlClient keeper = signedIn(owner, portal, "kt1-04")) {
            for (String record : records.subList(0, 3)) {
                Assertions.assertThat(keeper.go(record, ""))
                        .as("the danger is real")
                        .containsPattern(OF_THE_FIRST);
            }
        }

        try (UidlClient stranger = signedIn(owner, portal, "kt2-52")) {
            TreeSet<String> views = new TreeSet<>(BESIDES);
            MENU.matcher(stranger.page()).results().forEach(link -> views.add(link.group(1)));
            Assertions.assertThat(views)
                    .hasSizeGreaterThan(20)
                    .contains("people", "schools", "posts", "office", "audit");
            for (String view : views) {
                for (String record : records) {
                    learnsNothing(stranger, "admin/" + view + key(record), OF_THE_FIRST);
                }
            }
            for (String record : records) {
                Assertions.assertThat(stranger.go(record, "")).contains("ไม่พบเรื่องนี้");
            }
        }
    }

    @Test
    void addressesOfAnotherSchool_showNothingOfIt(Distribution portal) throws Exception {
        TestBrowser owner = desks.desk(portal).signIn("kt1-04");
        String person = opened(owner, "people?q=เจ้าหน้าที่ 20", "admin-people-grid", "เจ้าหน้าที่ 20");
        String school = opened(owner, "schools?q=03", "admin-schools-grid", "ตัวอย่าง 03");
        Pattern theirs = Pattern.compile("เจ้าหน้าที่ 20|ตัวอย่าง 03");

        for (String account : List.of("kt1-s05-h", "kt1-s05-u")) {
            try (UidlClient head = signedIn(owner, portal, account)) {
                for (String view :
                        List.of("people", "leaving", "absences", "schools", "pupil-counts", "posts", "office")) {
                    learnsNothing(head, "admin/" + view + key(person), theirs);
                    learnsNothing(head, "admin/" + view + key(school), theirs);
                }
            }
        }
    }

    private static UidlClient signedIn(TestBrowser desk, Distribution portal, String account) throws Exception {
        var browser = new UidlClient(URI.create(portal.address("")), said -> {});
        browser.signIn(account, desk.password(account));
        browser.open("", "");
        return browser;
    }

    private static void learnsNothing(UidlClient stranger, String address, Pattern theirs) throws Exception {
        Assertions.assertThat(stranger.go(address, "")).as(address).doesNotContainPattern(theirs);
    }

    private static String key(String record) {
        return record.substring(record.lastIndexOf('/'));
    }

    /** The address of a record, as its office opens it from a list. */
    private static String opened(TestBrowser owner, String list, String grid, String text) {
        GridReader.of(owner.open("admin/" + list), grid).choose(text);
        assertThat(owner.page()).hasURL(Pattern.compile(".*/admin/[a-z-]+/\\d+"));
        return path(owner.rest().page().url());
    }

    private static String path(String address) {
        return address.replaceFirst(".*/(admin/[a-z-]+/)", "$1");
    }
}
