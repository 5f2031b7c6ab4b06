package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.SampleDraft;

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
                                    .with(conferences.kind().ends, Instant.parse("2026-10-01T09:00:00Z")));
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

    @Test
    void everyRegisterOfSomethingThatHappensHasTheFilter() {
        var group = new IctOffice(database);
        List<RecordService<?>> all = Stream.of(
                        group.supplies.all(),
                        group.accounts.all(),
                        group.maintenance.all(),
                        office.network.all(),
                        office.logs.all(),
                        office.distance.all(),
                        office.learning.all(),
                        office.publications.all(),
                        office.studies.all(),
                        List.of(office.knowledge.articles(), new PartOffice(database).register.parts()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
        assertThat(all.stream()
                        .map(RecordService::kind)
                        .filter(kind -> kind.fields().stream().noneMatch(ListYearDbTest::ofAYear))
                        .map(RecordKind::type))
                .isSubsetOf(TIMELESS);
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
