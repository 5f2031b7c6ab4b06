package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolMatters.Answer;
import org.khet.portal.api.admin.school.SchoolMatters.MatterStatus;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The page of a school asks the modules what they hold about it. CORE-35. */
@OnEachDatabase
class SchoolMatterServiceDbTest {
    private final TestDatabase database;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch letGo = new CountDownLatch(1);
    private CoreServices core;
    private OfficeId office;
    private SchoolId school;
    private SchoolMatterService service;

    SchoolMatterServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void schoolOfAnOfficeWithLettersAndRepairs() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        school = core.schoolDesk.add(
                CoreServices.keeper(office), new SchoolDraft("โรงเรียนบ้านตัวอย่าง 05", "", List.of(), ""));
        core.switches.turn(office, "documents", true).turn(office, "repairs", true);
        service = desk(Duration.ofSeconds(30));
    }

    private SchoolMatterService desk(Duration patience) {
        return new SchoolMatterService(
                core.schools, core.switches, new MissingModules(core.switches, new ModuleDependencies()), patience);
    }

    @Test
    void eachModuleSaysWhatItHolds_theLatestFive_withTheNumberOfAll() {
        service.bindSource(new Letters(7));

        service.ask(CoreServices.keeper(office), school, answers::add);

        Answer answer = next();
        assertThat(answer.module()).isEqualTo(new ModuleId("documents"));
        assertThat(answer.standing()).isEqualTo(MatterStatus.ANSWERED);
        assertThat(answer.held()).singleElement().satisfies(letters -> {
            assertThat(letters.count()).isEqualTo(7);
            assertThat(letters.latest()).hasSize(SchoolMatterSource.MOST);
        });
    }

    @Test
    void moduleThatFailsSpoilsNothing_itIsTold_andTheOthersAnswer() {
        service.bindSource(source("repairs", () -> {
            throw new IllegalStateException("ict_ticket is not there");
        }));
        service.bindSource(new Letters(1));

        service.ask(CoreServices.keeper(office), school, answers::add);

        assertThat(List.of(next(), next()))
                .extracting(answer -> answer.module().value(), Answer::standing)
                .containsExactlyInAnyOrder(
                        tuple("documents", MatterStatus.ANSWERED), tuple("repairs", MatterStatus.FAILED));
    }

    @Test
    void nobodyWaitsForAModuleThatHangs_andItsLateAnswerStillComes() {
        service = desk(Duration.ofMillis(1));
        service.bindSource(hanging());

        service.ask(CoreServices.keeper(office), school, answers::add);

        assertThat(next().standing()).isEqualTo(MatterStatus.SLOW);
        letGo.countDown();
        assertThat(next().standing()).isEqualTo(MatterStatus.ANSWERED);
    }

    @Test
    void moduleThatHangsIsNotAskedWithoutEnd() {
        var asked = new AtomicInteger();
        service.bindSource(source("repairs", () -> {
            asked.incrementAndGet();
            await();
            return List.of();
        }));

        IntStream.range(0, 9).forEach(visit -> service.ask(CoreServices.keeper(office), school, answers::add));

        assertThat(next().standing()).as("the ninth, at once").isEqualTo(MatterStatus.SLOW);
        letGo.countDown();
        assertThat(IntStream.range(0, 8).mapToObj(visit -> next().standing())).containsOnly(MatterStatus.ANSWERED);
        assertThat(asked).hasValue(8);
        service.ask(CoreServices.keeper(office), school, answers::add);
        assertThat(next().standing()).as("its places are free again").isEqualTo(MatterStatus.ANSWERED);
    }

    @Test
    void whatIsSwitchedOffIsNotAsked_andWhatIsOnButAwayIsNamed() {
        core.switches.turn(office, "documents", false);
        service.bindSource(new Letters(1));

        var standing = service.ask(CoreServices.keeper(office), school, answers::add);

        assertThat(standing)
                .extracting(answer -> answer.module().value(), Answer::standing)
                .containsExactly(tuple("repairs", MatterStatus.AWAY));
        assertThat(answers).isEmpty();
    }

    @Test
    void openPagesHearWhoComesGoesAndIsSwitched_untilTheyClose() {
        var heard = new AtomicInteger();
        var page = service.follow(heard::incrementAndGet);
        var letters = new Letters(1);

        service.bindSource(letters);
        service.unbindSource(letters);
        core.switches.turn(office, "documents", false);
        assertThat(heard).hasValue(3);

        page.close();
        service.bindSource(letters);
        core.switches.turn(office, "documents", true);
        assertThat(heard).hasValue(3);
    }

    @Test
    void schoolOfAnotherOfficeOrOutOfReachIsNotThere_andWithoutThePermissionNobodyIsAsked() {
        service.bindSource(new Letters(1));
        var stranger = CoreServices.keeper(core.office("KT2"));
        var elsewhere = TestCaller.in(office).inSchool(new SchoolId(school.value() + 1), Schools.VIEW);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.ask(stranger, school, answers::add));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.ask(elsewhere, school, answers::add));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.ask(TestCaller.in(office), school, answers::add));
        assertThat(answers).isEmpty();
    }

    private Answer next() {
        try {
            Answer answer = answers.poll(20, TimeUnit.SECONDS);
            assertThat(answer).as("an answer").isNotNull();
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            assertThat(letGo.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SchoolMatterSource hanging() {
        return source("repairs", () -> {
            await();
            return List.of();
        });
    }

    private static SchoolMatterSource source(String module, Supplier<List<SchoolMatterSource.Held>> answer) {
        return new SchoolMatterSource() {
            @Override
            public ModuleId module() {
                return new ModuleId(module);
            }

            @Override
            public List<Held> about(Caller caller, SchoolId school) {
                return answer.get();
            }
        };
    }

    /** A module of letters that gives all it has, more than a page shows. */
    private record Letters(int count) implements SchoolMatterSource {
        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public List<Held> about(Caller caller, SchoolId school) {
            var all = IntStream.rangeClosed(1, count)
                    .mapToObj(no -> new Matter(
                            "ศธ 04999/" + no,
                            LocalDate.of(2026, 11, no),
                            "documents.state.SENT",
                            false,
                            "documents/letters/" + no))
                    .toList();
            return List.of(new Held(Sort.LETTERS, "documents.about", count, all, ""));
        }
    }
}
