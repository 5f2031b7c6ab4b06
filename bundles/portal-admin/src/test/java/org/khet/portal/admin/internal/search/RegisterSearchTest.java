package org.khet.portal.admin.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.search.DirectorySearch.Entry;
import org.khet.portal.api.admin.search.DirectorySearch.Group;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/** Ctrl K finds people, schools and units (core CORE-109). */
class RegisterSearchTest {
    private static final Unit ICT = SampleOffices.unit(KT1, "ICT");
    private static final Person OFFICER = SampleOffices.person(KT1, 13);
    private static final School SCHOOL = SampleOffices.schools().stream()
            .filter(school -> school.office().equals(KT1))
            .findFirst()
            .orElseThrow();

    private final FakePeople people = people();
    private final RegisterSearch search = new RegisterSearch(
            people,
            schools(),
            FakeUnits.ofSampleOffices(),
            new SettingSearch(new ModuleCatalogs(), new FakeSwitches()),
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

    private static FakePeople people() {
        var people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        return people;
    }

    private static FakeSchools schools() {
        var schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        return schools;
    }

    @Test
    void officerFindsAColleagueOfAnotherGroup_withTelephone_andComesToThatGroupOnTheChart() {
        TestCaller officer =
                TestCaller.in(KT1).inUnit(SampleOffices.unit(KT1, "FIN").id(), People.VIEW, Schools.VIEW);

        assertThat(group("people", officer, OFFICER.fullName()))
                .containsExactly(new Entry(
                        OFFICER.fullName(),
                        String.join(" · ", parts(OFFICER)),
                        "admin/organisation?unit=" + ICT.id().value()));
    }

    private static List<String> parts(Person person) {
        return List.of(person.position(), ICT.shortName(), person.phone()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Test
    void whoKeepsAccounts_comesToThePageOfThePerson() {
        TestCaller keeper = TestCaller.in(KT1).with(People.VIEW, Accounts.MANAGE);

        assertThat(group("people", keeper, OFFICER.fullName()))
                .extracting(Entry::link)
                .containsExactly("admin/people/" + OFFICER.id().value());
    }

    @Test
    void officerFindsASchoolByAPartOfItsNameAndByItsCode_schoolClerkOnlyTheOwn() {
        TestCaller officer = TestCaller.in(KT1).inUnit(ICT.id(), Schools.VIEW);
        String code = SCHOOL.codes().getFirst().value();

        assertThat(group("schools", officer, code)).extracting(Entry::title).contains(SCHOOL.name());
        assertThat(group("schools", officer, SCHOOL.name().substring(3)))
                .extracting(Entry::link)
                .contains("admin/schools/" + SCHOOL.id().value());

        TestCaller clerk = TestCaller.in(KT1).inSchool(SampleOffices.schoolId(KT1, 5), Schools.VIEW, People.VIEW);
        assertThat(group("schools", clerk, "โรงเรียน"))
                .extracting(Entry::link)
                .containsExactly(
                        "admin/schools/" + SampleOffices.schoolId(KT1, 5).value());
    }

    @Test
    void ownSchoolIsFound_thoughManyOthersWithTheSameWordsStandBeforeIt() {
        School last = SampleOffices.schools().stream()
                .filter(school -> school.office().equals(KT1))
                .max(Comparator.comparing(School::name))
                .orElseThrow();
        TestCaller clerk = TestCaller.in(KT1).inSchool(last.id(), Schools.VIEW);

        assertThat(search.find(clerk, TextCatalog.THAI, "โรงเรียน", 1))
                .flatExtracting(Group::entries)
                .extracting(Entry::title)
                .containsExactly(last.name());
    }

    @Test
    void ownColleagueIsFound_thoughManyOfOtherSchoolsWithTheSameWordsStandBefore() {
        SchoolId own = SampleOffices.schoolId(KT1, 5);
        SchoolId other = SampleOffices.schoolId(KT1, 7);
        for (int number = 0; number < 90; number++) {
            teacher(number, "%02d".formatted(number), other);
        }
        teacher(90, "เอก", own);
        teacher(91, "ไท", null);

        assertThat(group("people", TestCaller.in(KT1).inSchool(own, People.VIEW), "ครูตัวอย่าง"))
                .extracting(Entry::title)
                .containsExactly("นางครูตัวอย่าง เอก", "นางครูตัวอย่าง ไท");
    }

    private void teacher(int number, String lastName, @Nullable SchoolId school) {
        var key = new PersonId(900_000 + number);
        people.with(new Person(key, KT1, "นาง", "ครูตัวอย่าง", lastName, "ครู", null, school, "", "", true));
    }

    @Test
    void unitIsFoundByItsName_inTheLanguageOfThePage() {
        TestCaller officer = TestCaller.in(KT1).inUnit(ICT.id(), People.VIEW);

        List<Group> english = search.find(officer, Locale.ENGLISH, ICT.name(), 5);
        assertThat(english).extracting(Group::heading).contains("Groups and units");
        assertThat(group("units", officer, ICT.name())).extracting(Entry::title).contains(ICT.name());
    }

    @Test
    void withoutPermissions_orWithoutWords_nothingIsFound() {
        assertThat(search.find(TestCaller.in(KT1), TextCatalog.THAI, OFFICER.fullName(), 5))
                .isEmpty();
        assertThat(search.find(TestCaller.in(KT1).with(People.VIEW), TextCatalog.THAI, "  ", 5))
                .isEmpty();
    }

    private List<Entry> group(String sort, TestCaller caller, String words) {
        return search.find(caller, TextCatalog.THAI, words, 20).stream()
                .filter(group -> group.sort().equals(sort))
                .flatMap(group -> group.entries().stream())
                .toList();
    }
}
