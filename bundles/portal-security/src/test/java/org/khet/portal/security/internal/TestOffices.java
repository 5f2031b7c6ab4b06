package org.khet.portal.security.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.reading.DatedReading;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.testkit.fake.FakeOffices;

/** Two offices in memory: the ICT group with its repair section, the finance group, two schools. */
public final class TestOffices {
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    public static final OfficeId KT1 = new OfficeId(1);
    public static final OfficeId KT2 = new OfficeId(2);
    public static final UnitId ICT = new UnitId(21);
    public static final UnitId ICT_REPAIR = new UnitId(22);
    public static final UnitId FINANCE = new UnitId(23);
    public static final SchoolId SCHOOL_1 = new SchoolId(31);
    public static final SchoolId SCHOOL_2 = new SchoolId(32);
    public static final PersonId DIRECTOR = new PersonId(101);
    public static final PersonId OFFICE_ADMIN = new PersonId(104);
    public static final PersonId ICT_HEAD = new PersonId(112);
    public static final PersonId ICT_CLERK = new PersonId(113);
    public static final PersonId SCHOOL_1_HEAD = new PersonId(131);
    public static final PersonId SCHOOL_1_CLERK = new PersonId(132);
    public static final PersonId SCHOOL_2_CLERK = new PersonId(142);
    public static final PersonId KT2_ADMIN = new PersonId(254);

    public final List<GivenFunction> given = new ArrayList<>();
    public final List<Turn> turns = new ArrayList<>();
    public final List<Leave> leaves = new ArrayList<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    /** Somebody reads a module of KT1 for some days. */
    public record Leave(PersonId person, ModuleId module, LocalDate from, LocalDate until) {}

    /** Somebody is absent in these half days, and somebody acts. */
    public record Turn(HalfDay from, HalfDay until, Decider decider) {
        boolean isOn(HalfDay when) {
            return from.compareTo(when) <= 0 && when.compareTo(until) <= 0;
        }

        Absence absence() {
            return new Absence(new AbsenceId(1), decider.holder(), from, until, "", "", false);
        }
    }

    /** Who acts, as the turns say; in the first office. */
    public Acting acting() {
        return new Acting() {
            @Override
            public Optional<Decider> decider(OfficeId office, PersonId person, HalfDay when) {
                return Optional.of(turns.stream()
                        .filter(turn ->
                                office.equals(KT1) && turn.decider().holder().equals(person) && turn.isOn(when))
                        .map(Turn::decider)
                        .findFirst()
                        .orElse(Decider.self(person)));
            }

            @Override
            public List<Away> away(OfficeId office, HalfDay when) {
                return turns.stream()
                        .filter(turn -> office.equals(KT1) && turn.isOn(when))
                        .map(turn -> new Away(turn.absence(), turn.decider()))
                        .toList();
            }
        };
    }

    public TestOffices() {
        add(DIRECTOR, KT1, "เจ้าหน้าที่ 01", null, null, true);
        add(OFFICE_ADMIN, KT1, "เจ้าหน้าที่ 04", null, null, true);
        add(ICT_HEAD, KT1, "เจ้าหน้าที่ 12", ICT, null, true);
        add(ICT_CLERK, KT1, "เจ้าหน้าที่ 13", ICT_REPAIR, null, true);
        add(SCHOOL_1_HEAD, KT1, "ครู 31", null, SCHOOL_1, true);
        add(SCHOOL_1_CLERK, KT1, "ครู 32", null, SCHOOL_1, true);
        add(SCHOOL_2_CLERK, KT1, "ครู 42", null, SCHOOL_2, true);
        add(KT2_ADMIN, KT2, "เจ้าหน้าที่ 54", null, null, true);
    }

    public void leave(PersonId id) {
        Person there = people.get(id);
        put(there, there.email(), false);
    }

    /** The person's e-mail address. */
    public void mail(PersonId id, String email) {
        Person there = people.get(id);
        put(there, email, there.active());
    }

    private void put(Person there, String email, boolean active) {
        people.put(
                there.id(),
                new Person(
                        there.id(),
                        there.office(),
                        there.title(),
                        there.firstName(),
                        there.lastName(),
                        there.position(),
                        there.unit(),
                        there.school(),
                        there.phone(),
                        email,
                        active));
    }

    private void add(
            PersonId id,
            OfficeId office,
            String name,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            boolean active) {
        people.put(id, new Person(id, office, "นาย", name, "", "", unit, school, "", "", active));
    }

    /** Once, when somebody is next looked for by e-mail. */
    public void meanwhile(Runnable work) {
        meanwhile.set(work);
    }

    public People people() {
        return new People() {
            @Override
            public Optional<Person> find(OfficeId office, PersonId person) {
                return Optional.ofNullable(people.get(person))
                        .filter(found -> found.office().equals(office));
            }

            @Override
            public Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> wanted) {
                return wanted.stream()
                        .flatMap(person -> find(office, person).stream())
                        .collect(Collectors.toMap(Person::id, Function.identity()));
            }

            @Override
            public List<Person> search(OfficeId office, String text, int limit) {
                return active(office, person -> person.fullName().contains(text));
            }

            @Override
            public List<Person> search(OfficeId office, String text, Set<SchoolId> schools, int limit) {
                return active(
                        office,
                        person -> person.fullName().contains(text)
                                && (person.school() == null || schools.contains(person.school())));
            }

            @Override
            public List<Person> withEmail(OfficeId office, String email) {
                meanwhile.getAndSet(() -> {}).run();
                return people.values().stream()
                        .filter(one -> one.office().equals(office)
                                && !email.isBlank()
                                && one.email().equalsIgnoreCase(email))
                        .toList();
            }

            @Override
            public List<Person> inUnit(OfficeId office, UnitId unit) {
                return active(office, person -> unit.equals(person.unit()));
            }

            @Override
            public List<Person> inSchool(OfficeId office, SchoolId school) {
                return active(office, person -> school.equals(person.school()));
            }
        };
    }

    /** Both offices, by the codes {@code KT1} and {@code KT2}. */
    public Offices offices() {
        return new FakeOffices(List.of(office(KT1, "KT1"), office(KT2, "KT2")));
    }

    private static Office office(OfficeId id, String code) {
        String name = "สพป.ตัวอย่าง เขต " + id.value();
        return new Office(id, code, OfficeKind.PRIMARY, name, name, "", "ตัวอย่าง", "", "", "#0F6E56");
    }

    private List<Person> active(OfficeId office, java.util.function.Predicate<Person> which) {
        return people.values().stream()
                .filter(person -> person.office().equals(office) && person.active() && which.test(person))
                .toList();
    }

    public Units units() {
        List<Unit> units = List.of(
                new Unit(ICT, KT1, null, "ICT", "กลุ่มส่งเสริมการศึกษาทางไกลฯ", "ICT", 1, ""),
                new Unit(ICT_REPAIR, KT1, ICT, "ICT-1", "งานซ่อม", "ซ่อม", 2, ""),
                new Unit(FINANCE, KT1, null, "FIN", "กลุ่มบริหารงานการเงินฯ", "การเงิน", 3, ""));
        return new Units() {
            @Override
            public List<Unit> of(OfficeId office) {
                return units.stream()
                        .filter(unit -> unit.office().equals(office))
                        .toList();
            }

            @Override
            public Optional<Unit> find(OfficeId office, UnitId unit) {
                return of(office).stream().filter(one -> one.id().equals(unit)).findFirst();
            }

            @Override
            public Optional<Unit> findByCode(OfficeId office, String code) {
                return of(office).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst();
            }
        };
    }

    public Functions functions() {
        return new Functions() {
            @Override
            public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
                return given(office)
                        .filter(one -> one.person().equals(person))
                        .filter(one -> one.until() == null || !one.until().isBefore(day))
                        .toList();
            }

            @Override
            public List<GivenFunction> on(OfficeId office, LocalDate day) {
                return given(office).filter(one -> one.isOn(day)).toList();
            }
        };
    }

    /** Decided by a module that is called {@code audit}. */
    public DatedReading reading() {
        return new DatedReading() {
            @Override
            public ModuleId module() {
                return new ModuleId("audit");
            }

            @Override
            public Set<ModuleId> read(OfficeId office, PersonId person, LocalDate day) {
                return leaves.stream()
                        .filter(one -> office.equals(KT1) && one.person().equals(person))
                        .filter(one -> !one.from().isAfter(day) && !one.until().isBefore(day))
                        .map(Leave::module)
                        .collect(Collectors.toSet());
            }
        };
    }

    private Stream<GivenFunction> given(OfficeId office) {
        return given.stream().filter(one -> people.get(one.person()).office().equals(office));
    }

    public Schools schools() {
        List<School> schools = List.of(school(SCHOOL_1), school(SCHOOL_2));
        return new Schools() {
            @Override
            public Optional<School> find(OfficeId office, SchoolId school) {
                return schools.stream()
                        .filter(one -> one.id().equals(school) && one.office().equals(office))
                        .findFirst();
            }

            @Override
            public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> wanted) {
                return Map.of();
            }

            @Override
            public List<School> search(OfficeId office, String text, LocalDate day, int limit) {
                return List.of();
            }
        };
    }

    private static School school(SchoolId id) {
        String name = "โรงเรียนบ้านตัวอย่าง " + id.value();
        return new School(id, KT1, name, name, List.of(), "", "", "", SchoolStatus.ACTIVE, null);
    }
}
