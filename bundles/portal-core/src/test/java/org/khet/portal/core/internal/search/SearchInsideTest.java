package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.TestCaller;

/** Words inside files are found, with rights and folded digits; a search is narrowed by kind, year and unit. Source: core CORE-59, CORE-109. */
class SearchInsideTest extends SearchCase {
    private static final UnitId PLAN = new UnitId(31);
    private static final String PAGE = "กลุ่มนโยบายและแผนรายงานผลการดำเนินงานตามแผนปฏิบัติการประจำปีงบประมาณ ";

    @BeforeEach
    void aLetterWithABookOf400Pages() {
        StringBuilder book = new StringBuilder();
        for (int page = 1; page <= 400; page++) {
            book.append("หน้า ")
                    .append(page)
                    .append(' ')
                    .append(PAGE.repeat(26))
                    .append('\n');
        }
        book.append("อ้างถึงหนังสือ ที่ ศธ ๐๔๙๙๙/๑๒๓ ลงวันที่ ๑๘ เรื่อง ค่าเช่าบ้านพักครู");
        put(10, "หนังสือนำส่งรายงาน", book.toString(), LocalDate.of(2025, 12, 30), PLAN);
        put(11, "หนังสือแจ้งเวียน", "เรื่องการลงเวลา", LocalDate.of(2026, 11, 2), null);
    }

    private void put(long id, String title, String inside, LocalDate day, @Nullable UnitId unit) {
        change(
                id,
                () -> records.put(
                        KT1,
                        new RecordSource.Entry(
                                id,
                                title,
                                "",
                                "ict/repairs/" + id,
                                TestRecords.VIEW,
                                unit,
                                null,
                                Set.of(),
                                inside,
                                day)));
    }

    private List<Long> found(Search.Question question) {
        return search.find(HEAD, question, 20).stream().map(Hit::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ค่าเช่าบ้าน", "04999/123", "๐๔๙๙๙/๑๒๓", "ศธ 04999/123", "รายงาน ค่าเช่าบ้าน"})
    void wordsOnTheLastOf400PagesAreFoundInEitherDigits(String typed) {
        assertThat(search.find(HEAD, typed, 10)).extracting(Hit::id).containsExactly(10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123/04999", "ค่าเช่ารถ", "04999/124"})
    void whatStandsInNoFileIsNotFound(String typed) {
        assertThat(search.find(HEAD, typed, 10)).isEmpty();
    }

    @Test
    void whoMayNotSeeTheRecordFindsNothingOfItsFiles() {
        assertThat(search.find(TestCaller.in(KT1), "ค่าเช่าบ้าน", 10)).isEmpty();
        assertThat(search.find(TestCaller.in(KT2).with(TestRecords.VIEW), "ค่าเช่าบ้าน", 10))
                .isEmpty();
    }

    @Test
    void aSearchIsNarrowedByKindYearAndUnit() {
        assertThat(found(Search.Question.of("หนังสือ"))).containsExactly(11L, 10L);
        assertThat(found(new Search.Question("หนังสือ", Set.of(), 2025, null))).containsExactly(10L);
        assertThat(found(new Search.Question("หนังสือ", Set.of(), 2026, null))).containsExactly(11L);
        assertThat(found(new Search.Question("หนังสือ", Set.of(), null, PLAN))).containsExactly(10L);
        assertThat(found(new Search.Question("หนังสือ", Set.of("ict.ticket"), null, null)))
                .hasSize(2);
        assertThat(found(new Search.Question("หนังสือ", Set.of("documents.letter-in"), null, null)))
                .isEmpty();
    }

    @Test
    void aSearchGoesOverAllModules_withTheRightsOfEach_alsoInsideFiles_narrowedByKindYearAndGroupAtOnce() {
        Permission read = Permission.of("documents:letter:view");
        TestRecords letters = new TestRecords("documents", "documents.letter-in");
        letters.put(KT1, letter(21, "หนังสือขอข้อมูล", "ตามหนังสือ ศธ ๐๔๙๙๙/๑๒๓", 2026, PLAN, read));
        letters.put(KT1, letter(22, "หนังสือเชิญประชุม", "", 2025, null, read));
        sources.bindModule(letters);
        switches.turn(KT1, "documents", true);
        feeder.rebuild(sources.of("documents.letter-in").orElseThrow(), KT1);
        TestCaller both = TestCaller.in(KT1).with(TestRecords.VIEW, read);

        assertThat(ids(both, Search.Question.of("หนังสือ"))).containsExactlyInAnyOrder(10L, 11L, 21L, 22L);
        assertThat(ids(HEAD, Search.Question.of("หนังสือ"))).containsExactlyInAnyOrder(10L, 11L);
        assertThat(ids(TestCaller.in(KT1).with(read), Search.Question.of("หนังสือ")))
                .containsExactlyInAnyOrder(21L, 22L);
        assertThat(ids(TestCaller.in(KT1).inUnit(PLAN, TestRecords.VIEW, read), Search.Question.of("หนังสือ")))
                .as("what is of no group is not in the reach of one")
                .containsExactlyInAnyOrder(10L, 21L);
        for (String digits : List.of("04999/123", "๐๔๙๙๙/๑๒๓")) {
            assertThat(ids(both, Search.Question.of(digits))).containsExactlyInAnyOrder(10L, 21L);
            assertThat(ids(HEAD, Search.Question.of(digits))).containsExactly(10L);
        }

        Set<String> kind = Set.of("documents.letter-in");
        assertThat(ids(both, new Search.Question("หนังสือ", kind, null, null))).containsExactlyInAnyOrder(21L, 22L);
        assertThat(ids(both, new Search.Question("หนังสือ", kind, 2025, null))).containsExactly(22L);
        assertThat(ids(both, new Search.Question("หนังสือ", kind, null, PLAN))).containsExactly(21L);
        assertThat(ids(both, new Search.Question("หนังสือ", kind, 2025, PLAN))).isEmpty();
        assertThat(ids(HEAD, new Search.Question("หนังสือ", kind, null, null)))
                .as("a kind that is chosen gives no right")
                .isEmpty();

        UnitId section = new UnitId(32);
        letters.put(KT1, letter(23, "หนังสือถึงกลุ่มงาน", "", 2026, section, read));
        feeder.rebuild(sources.of("documents.letter-in").orElseThrow(), KT1);
        assertThat(ids(both, new Search.Question("หนังสือ", kind, null, PLAN))).containsExactly(21L);
        units.with(new Unit(section, KT1, PLAN, "BUDGET", "กลุ่มงานงบประมาณ", "งบประมาณ", 1, "", "Budget"));
        assertThat(ids(both, new Search.Question("หนังสือ", kind, null, PLAN)))
                .as("what a section has is its group's too")
                .containsExactlyInAnyOrder(21L, 23L);
        assertThat(ids(both, new Search.Question("หนังสือ", kind, null, section)))
                .containsExactly(23L);

        switches.turn(KT1, "documents", false);
        assertThat(ids(both, Search.Question.of("หนังสือ"))).containsExactlyInAnyOrder(10L, 11L);
    }

    private List<Long> ids(TestCaller caller, Search.Question question) {
        return search.find(caller, question, 20).stream().map(Hit::id).toList();
    }

    private static RecordSource.Entry letter(
            long id, String title, String inside, int year, @Nullable UnitId unit, Permission read) {
        return new RecordSource.Entry(
                id,
                title,
                "",
                "documents/letters-in/" + id,
                read,
                unit,
                null,
                Set.of(),
                inside,
                LocalDate.of(year, 11, 2));
    }
}
