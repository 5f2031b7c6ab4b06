package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The register of schools as it leaves the portal. CORE-32, CORE-105. */
class SchoolListTest {
    private static final int ALL = 31_000;
    private final List<Integer> asked = new ArrayList<>();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "", TextCatalog.THAI);

    @Test
    void allSchoolsOfTheCountryGoOutPageByPage_oneQuestionEach() {
        var list = list().all(Selection.ALL, "");

        assertThat(RecordingExports.rows(list)).hasSize(ALL);

        assertThat(asked)
                .as("pages of 500, and the one that is empty")
                .hasSize(63)
                .isSorted();
    }

    @Test
    void itTellsAboutNobody_inTheWordsOfTheScreen() {
        var list = list().all(Selection.ALL, "อำเภอ: เมือง");

        assertThat(list.kind().personal()).isFalse();
        assertThat(list.kind().permission()).isEqualTo(Schools.VIEW);
        assertThat(RecordingExports.heads(list))
                .contains("ชื่อโรงเรียน", "เครือข่าย", "อำเภอ", "ประเภท", "ชั้นต่ำสุด", "ขนาด", "โครงการ", "ละติจูด")
                .noneMatch(head -> head.contains("["));
        School first = SampleOffices.schools().getFirst();
        assertThat(RecordingExports.rows(list).getFirst())
                .contains(first.name(), SchoolList.codes(first), first.network());
    }

    private SchoolList list() {
        SchoolRecordMessages messages = new SchoolRecordMessages(page.texts(), List.of(), List.of(), List.of());
        return new SchoolList(
                page.caller(),
                messages,
                TestServices.records(register(), new FakeSchoolProfiles()),
                () -> new SchoolDistances(null, List.of()));
    }

    /** Only pages and counts are asked for; every page is of the same school. */
    private SchoolRegister register() {
        School one = SampleOffices.schools().getFirst();
        return (SchoolRegister) Proxy.newProxyInstance(
                SchoolRegister.class.getClassLoader(),
                new Class<?>[] {SchoolRegister.class},
                (self, method, args) -> switch (method.getName()) {
                    case "count" -> ALL;
                    case "page" -> page((PageRequest) args[2], one);
                    default -> throw new AssertionError(method.getName());
                });
    }

    private List<School> page(PageRequest asks, School one) {
        asked.add(asks.offset());
        return Collections.nCopies(Math.clamp(ALL - asks.offset(), 0, asks.limit()), one);
    }
}
