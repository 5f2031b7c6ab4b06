package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Lists by fiscal year: of a day, an instant and a number, on either side of 1 October. Source: ict E-R04, ICT-105. */
@OnEachDatabase
class ListYearDbTest {
    /** Registers of things that stand on no day and carry no number. */
    private static final Set<String> TIMELESS = Set.of(
            "ict.material",
            "ict.medium",
            "ict.site",
            "ict.address",
            "ict.maintenance-plan",
            "ict.device-move",
            "ict.system");

    private final TestDatabase database;
    private final WorkOffice office;

    ListYearDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static RecordFilter chosen(String field, String... years) {
        return new RecordFilter("", "", Map.of(field, List.of(years)), List.of());
    }

    @Test
    void dayOf30SeptemberIsOfTheYearBefore_alsoAtTheLastMinute() {
        var posts = office.publications.publications();
        for (LocalDate day : List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1))) {
            posts.create(person(HEAD), SampleDraft.of(posts.kind(), day).with(posts.kind().page, WebPage.GROUP));
        }
        assertThat(posts.count(person(HEAD), chosen("from_day", "2569"))).isEqualTo(1);
        assertThat(posts.count(person(HEAD), chosen("from_day", "2570"))).isEqualTo(1);
        assertThat(posts.count(person(HEAD), chosen("from_day", "2569", "2570")))
                .isEqualTo(2);
        assertThat(posts.count(person(HEAD), chosen("from_day", "2571"))).isZero();
        assertThat(posts.count(person(HEAD), chosen("from_day", "nonsense"))).isEqualTo(2);

        var conferences = office.distance.conferences();
        for (String begin : List.of("2026-09-30T16:59:00Z", "2026-09-30T17:00:00Z")) {
            conferences
                    .internal()
                    .create(
                            person(HEAD),
                            SampleDraft.of(conferences.kind(), IctOffice.TODAY)
                                    .with(conferences.kind().begins, Instant.parse(begin))
                                    .with(
                                            conferences.kind().ends,
                                            Instant.parse(begin).plusSeconds(30)));
        }
        assertThat(conferences.count(person(HEAD), chosen("begins_at", "2569")))
                .as("one minute before midnight in Bangkok")
                .isEqualTo(1);
        assertThat(conferences.count(person(HEAD), chosen("begins_at", "2570"))).isEqualTo(1);
    }

    @Test
    void numbersAreOfTheYearOfTheirSeries() {
        var group = new IctOffice(database);
        var requests = group.accounts.requests();
        requests.create(
                person(HEAD), SampleDraft.of(requests.kind(), IctOffice.TODAY).with(requests.kind().role, "ผู้บันทึก"));
        assertThat(requests.count(person(HEAD), chosen("number", "2570"))).isEqualTo(1);
        assertThat(requests.count(person(HEAD), chosen("number", "2569", "2571")))
                .isZero();
    }

    private static List<RecordService<?>> all(IctOffice group, WorkOffice work, TestDatabase database) {
        return Stream.of(
                        group.supplies.all(),
                        group.accounts.all(),
                        group.maintenance.all(),
                        work.network.all(),
                        work.logs.all(),
                        work.distance.all(),
                        work.learning.all(),
                        work.publications.all(),
                        work.studies.all(),
                        List.of(work.knowledge.articles(), new PartOffice(database).register.parts()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }

    @Test
    void everyRegisterOfSomethingThatHappensHasTheFilter_otherYearsAreEmptyAndSaySo() {
        for (RecordService<?> service : all(new IctOffice(database), office, database)) {
            RecordKind kind = service.kind();
            if (kind.fields().stream().noneMatch(ListYearDbTest::ofAYear)) {
                assertThat(TIMELESS).contains(kind.type());
            }
            var officer = officer(kind);
            for (Field<?> field : kind.fields()) {
                if (field.isFiltered()) {
                    assertThat(service.count(officer, chosen(field.name(), "nonsense")))
                            .as("%s by an address that nobody wrote", field)
                            .isZero();
                }
            }
            Texts texts = office.fixture.texts(kind).in(TextCatalog.THAI);
            assertThat(shown(service, texts)).as(kind.type()).contains(texts.get(kind.type() + ".empty"));
        }
    }

    /** Somebody with every right to a kind. */
    private static TestCaller officer(RecordKind kind) {
        return TestCaller.of(IctOffice.KT1, HEAD).with(kind.permissions().toArray(Permission[]::new));
    }

    private Set<String> shown(RecordService<?> service, Texts texts) {
        return ShownTexts.of(office.fixture
                .views()
                .list(TestRequest.of(officer(service.kind()), texts), service, new RecordViewOverrides()));
    }

    /** Vowels that are written before their consonant are read after it. */
    @Test
    void listsAreInTheOrderOfThaiWords_withDaysOfTheBuddhistEra() {
        List<String> words = List.of("กระดาน", "เก้าอี้", "ขวด", "เครื่องพิมพ์");
        Set<String> ordered = new TreeSet<>();
        Set<String> dated = new TreeSet<>();
        for (RecordService<?> service : all(new IctOffice(database), office, database)) {
            RecordKind kind = service.kind();
            Optional<Field<?>> text = kind.list().stream()
                    .filter(field -> field.type() instanceof FieldType.Text && !field.isDerived())
                    .findFirst();
            if (text.isPresent() && madeInDisorder(service, text.get(), words)) {
                String name = text.get().name();
                var sorted = new PageRequest(0, 10, List.of(new PageRequest.Sort(name, false)));
                assertThat(service.page(officer(kind), RecordFilter.ALL, sorted))
                        .as(kind.type())
                        .extracting(row -> row.raw(text.get()))
                        .containsExactlyElementsOf(words);
                ordered.add(kind.type());
                Texts texts = office.fixture.texts(kind).in(TextCatalog.THAI);
                RecordRow first =
                        service.page(officer(kind), RecordFilter.ALL, sorted).getFirst();
                if (kind.list().stream()
                        .anyMatch(field -> field.type() instanceof FieldType.Day && first.raw(field) != null)) {
                    assertThat(shown(service, texts))
                            .as(kind.type())
                            .anyMatch(cell -> cell.matches("(?s).*>\\d{1,2} \\S+\\. (69|70)\\b.*"));
                    dated.add(kind.type());
                }
                assertThat(shown(service, texts)).as(kind.type()).noneMatch(cell -> cell.contains("2026"));
            }
        }
        assertThat(ordered).as("lists of this many registers begin with words").hasSizeGreaterThan(9);
        assertThat(dated).hasSizeGreaterThan(4);
    }

    private boolean madeInDisorder(RecordService<?> service, Field<?> text, List<String> words) {
        RecordDraft sample = SampleDraft.of(service.kind(), IctOffice.TODAY);
        if (service.kind().fields().stream()
                .anyMatch(field ->
                        field.type() instanceof FieldType.RecordRef && field.isNeeded() && sample.raw(field) == null)) {
            return false; // one that hangs on another record
        }
        try {
            for (int i : List.of(3, 1, 2, 0)) {
                service.internal()
                        .create(
                                person(HEAD),
                                SampleDraft.of(service.kind(), IctOffice.TODAY).with(text, words.get(i)));
            }
            return true;
        } catch (Rejected other) {
            return false; // one with rules about it
        }
    }

    private static boolean ofAYear(Field<?> field) {
        return field.isFiltered()
                && switch (field.type()) {
                    case FieldType.Day ignored -> true;
                    case FieldType.PointInTime ignored -> true;
                    case FieldType.Numbered ignored -> true;
                    case FieldType.Year ignored -> true;
                    case FieldType.Term ignored -> true;
                    default -> false;
                };
    }
}
