package org.khet.personnel.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.job.PersonnelMorningTasks;
import org.khet.personnel.internal.manpower.PupilFigures;
import org.khet.personnel.internal.post.PostKind;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** All records of the module over a fixture of the record layer, with registers of the portal that a test may ask. */
public final class PersonnelFixture {
    public final SteppingClock clock;
    public final FakeSettings settings = new FakeSettings();
    public final PostsSample posts;
    public final AbsencesSample absences = new AbsencesSample();
    public final DutiesSample duties = new DutiesSample();
    public final Map<Integer, Integer> pupils = new HashMap<>();
    public final PersonnelRecords records;
    public final PersonnelMorningTasks tasks;

    public PersonnelFixture(RecordFixture fixture) {
        clock = fixture.clock();
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        posts = new PostsSample(fixture);
        var callers = new FakeCallers();
        var reader = new PersonnelSettingReader(settings, clock);
        var portal = new PersonnelPortal(callers, people, posts, posts, duties, absences, new FakeWorkingDays());
        records = new PersonnelRecords(
                fixture.services(),
                fixture.database().unit(),
                portal,
                reader,
                new PupilFigures(new TotalsSample(pupils), fixture.codes(), callers));
        tasks = new PersonnelMorningTasks(records, reader, callers, clock);
    }

    /** The same in an office that lets orders be signed without a resolution, and heads grant a day of leave. */
    public static PersonnelFixture free(RecordFixture fixture) {
        PersonnelFixture made = new PersonnelFixture(fixture);
        LocalDate since = LocalDate.of(2020, 1, 1);
        made.settings.put(SampleOffices.KT1, PersonnelSettings.RESOLUTION_NEEDED, "none", since);
        made.settings.put(SampleOffices.KT1, PersonnelSettings.HEAD_GRANTS, 1, since);
        return made;
    }

    /** A vacant post of school 105 with that number. */
    public RecordRow vacantPost(String number) {
        PostKind kind = records.posts.kind();
        return records.posts.create(
                officer(16),
                new RecordDraft()
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                        .with(kind.number, number)
                        .with(kind.line, "TEACHER")
                        .with(kind.subject, "MATH")
                        .with(kind.quota, "SCHOOL"));
    }

    /** A confirmed file of a person with a salary of 25,000.50 baht. */
    public RecordRow file(int number, LocalDate born) {
        PersonnelFileKind kind = records.files.kind();
        RecordRow made = records.files.create(
                officer(16),
                new RecordDraft()
                        .with(kind.person, key(number))
                        .with(kind.staffKind, "civil-servant")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "HR").id())
                        .with(kind.position, "นักทรัพยากรบุคคลชำนาญการ")
                        .with(kind.born, born)
                        .with(kind.started, LocalDate.of(2015, 6, 1))
                        .with(kind.salary, new BigDecimal("25000.50")));
        return records.files.act(officer(14), made, kind.confirm);
    }

    /** What is asked for on the way to a state: an order that is to come acts in a month, any other at once. */
    public static RecordDraft dated(EffectiveOrderKind kind, RecordDraft asked, Action action, State to) {
        return action.equals(kind.order) && List.of(kind.coming, kind.cancelled).contains(to)
                ? asked.with(kind.effectiveOn, LocalDate.of(2026, 12, 20))
                : asked;
    }

    /** Somebody with every permission of the module in the whole office. */
    public static TestCaller officer(int number) {
        return TestCaller.of(SampleOffices.KT1, number)
                .with(PersonnelPermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    /** Somebody who sees and asks for the own only. */
    public static TestCaller staff(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(PersonnelPermissions.VIEW, PersonnelPermissions.ASK);
    }

    public static PersonId key(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    /** Posts 4 and 5 of the office: the first held by person 22, the second vacant. */
    public static final class PostsSample implements Posts, PostOrders {
        public final Map<PostId, Post> all = new HashMap<>();
        public final Map<PostId, PersonId> holders = new HashMap<>();
        public final List<String> done = new ArrayList<>();
        /** By which order each post was taken. */
        public final Map<PostId, String> orders = new HashMap<>();

        public boolean down;
        private final RecordFixture fixture;

        PostsSample(RecordFixture fixture) {
            this.fixture = fixture;
        }

        public PostId add(int number, @Nullable PersonId holder) {
            var id = new PostId(number);
            var post = new Post(
                    id,
                    SampleOffices.KT1,
                    "อ " + number,
                    "policy-analyst",
                    "knowledge",
                    "professional",
                    SampleOffices.unit(SampleOffices.KT1, "PLAN").id());
            all.put(id, post);
            fixture.posts().with(post);
            if (holder != null) {
                holders.put(id, holder);
            }
            return id;
        }

        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.ofNullable(all.get(post));
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            if (down) {
                throw new IllegalStateException("the register of posts is down");
            }
            return all.values().stream()
                    .sorted(java.util.Comparator.comparing(Post::number))
                    .map(post -> new Seat(post, holders.get(post.id()), null))
                    .toList();
        }

        @Override
        public List<PostHolding> holders(OfficeId office, PostId post) {
            return List.of();
        }

        @Override
        public void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order) {
            if (holders.containsKey(post)) {
                throw Rejected.of("from", "core.post.error.held");
            }
            holders.put(post, person);
            done.add("in " + post.value() + " " + person.value() + " " + from);
            orders.put(post, order);
        }

        @Override
        public void putOut(Caller caller, PostId post, LocalDate lastDay) {
            holders.remove(post);
            done.add("out " + post.value() + " " + lastDay);
        }

        @Override
        public PostId make(Caller caller, Content content) {
            done.add("make " + content.number());
            return add(90, null);
        }

        @Override
        public void change(Caller caller, PostId post, Content content) {
            done.add("change " + post.value() + " " + content.rank());
        }

        @Override
        public void end(Caller caller, PostId post, PostEnding ending) {
            done.add("end " + post.value() + " " + ending.lastDay());
        }
    }

    /** Absences as they were noted. */
    public static final class AbsencesSample implements DecidedAbsences {
        public final Map<AbsenceId, Decided> noted = new HashMap<>();
        private long last;

        @Override
        public AbsenceId note(Caller caller, Decided absence) {
            last++;
            noted.put(new AbsenceId(last), absence);
            return new AbsenceId(last);
        }

        @Override
        public void cancel(Caller caller, AbsenceId absence) {
            noted.remove(absence);
        }
    }

    /** Duties as they were given. */
    public static final class DutiesSample implements DutyOrders {
        public final List<String> given = new ArrayList<>();

        @Override
        public List<RefusedLine> give(
                Caller caller, String order, LocalDate from, @Nullable LocalDate until, List<OrderShare> shares) {
            shares.forEach(one -> given.add(order + " " + one.person().value() + " " + one.letters()));
            return List.of();
        }

        @Override
        public int end(Caller caller, String order, LocalDate lastDay) {
            given.add("end " + order + " " + lastDay);
            return 1;
        }
    }

    private record TotalsSample(Map<Integer, Integer> pupils) implements PupilTotals {
        @Override
        public List<Row> page(Caller caller, Days days, Filter filter, PageRequest page) {
            return SampleOffices.schools().stream()
                    .filter(school -> pupils.containsKey((int) school.id().value()))
                    .map(this::row)
                    .toList();
        }

        private Row row(School school) {
            int number = pupils.getOrDefault((int) school.id().value(), 0);
            return new Row(school, number, 0, Map.of("primary", number), 0);
        }

        @Override
        public int count(Caller caller, Days days, Filter filter) {
            return pupils.size();
        }

        @Override
        public Sum sum(Caller caller, Days days, Filter filter) {
            return new Sum(0, 0, 0);
        }
    }
}
