package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.person.ui.PeopleList.Row;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The register of people as it leaves the portal. CORE-105, CORE-129. */
class PeopleListTest {
    private static final OfficeId OFFICE = SampleOffices.KT1;
    private final Many people = new Many();
    private final Counted schools = new Counted();

    @Test
    void everybodyOfTheFilterIsThereOnce_withWhereTheyBelong() {
        List<List<String>> rows = RecordingExports.rows(list());

        assertThat(rows).hasSize(Many.ALL);
        assertThat(rows.getFirst())
                .containsExactly(
                        "นายเจ้าหน้าที่ 0",
                        "ครู",
                        schools.first().shortName(),
                        "000-000-000",
                        "a@khet1.example",
                        "ปฏิบัติงาน");
        assertThat(rows).extracting(row -> row.getFirst()).doesNotHaveDuplicates();
    }

    @Test
    void aPageIsOneQuestionForThePeople_andOneForTheirSchools() {
        RecordingExports.rows(list());

        assertThat(people.asked).containsExactly(0, 500, 1000, 1200);
        assertThat(schools.questions).as("none for each person").isEqualTo(3);
    }

    @Test
    void itTellsAboutPeople_andNamesItsColumnsInTheReadersLanguage() {
        assertThat(list().kind().personal()).isTrue();
        assertThat(list().kind().permission()).isEqualTo(People.VIEW);
        assertThat(RecordingExports.heads(list())).noneMatch(head -> head.contains("["));
        assertThat(list().words().filter()).isEqualTo("สถานะ: ปฏิบัติงาน");
        assertThat(list().source().count().getAsLong()).isEqualTo(Many.ALL);
    }

    private ExportList<Row> list() {
        var page = new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW), "", TextCatalog.THAI);
        var places = new Workplaces(
                OFFICE,
                FakeUnits.ofSampleOffices(),
                schools,
                LocalDate.of(2026, 11, 20),
                page.caller().scope(People.VIEW),
                new FakeCodeLists());
        return new PeopleList(page.caller(), page.texts(), people, places).all(Filter.ALL, "สถานะ: ปฏิบัติงาน");
    }

    /** A register of twelve hundred teachers. */
    private static final class Many implements PeopleRegister {
        private static final int ALL = 1200;
        private final List<Integer> asked = new ArrayList<>();

        @Override
        public List<Person> page(Caller caller, Filter filter, PageRequest page) {
            asked.add(page.offset());
            return IntStream.range(page.offset(), Math.min(ALL, page.offset() + page.limit()))
                    .mapToObj(no -> new Person(
                            new PersonId(no + 1),
                            caller.office(),
                            "นาย",
                            "เจ้าหน้าที่",
                            String.valueOf(no),
                            "ครู",
                            null,
                            SampleOffices.schools().getFirst().id(),
                            "000-000-000",
                            "a@khet1.example",
                            true))
                    .toList();
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return ALL;
        }

        @Override
        public Versioned<Person> open(Caller caller, PersonId person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PersonId add(Caller caller, PersonDraft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void edit(Caller caller, PersonId person, int edition, PersonDraft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void leave(Caller caller, PersonId person, LocalDate lastDay) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stay(Caller caller, PersonId person) {
            throw new UnsupportedOperationException();
        }
    }

    /** Schools that count how often somebody asks. */
    private static final class Counted implements Schools {
        private final FakeSchools schools = new FakeSchools();
        private int questions;

        School first() {
            return SampleOffices.schools().getFirst();
        }

        @Override
        public Optional<School> find(OfficeId office, SchoolId school) {
            throw new AssertionError("one by one");
        }

        @Override
        public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> keys) {
            questions++;
            return schools.findAll(office, keys);
        }

        @Override
        public List<School> search(OfficeId office, String text, LocalDate day, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
