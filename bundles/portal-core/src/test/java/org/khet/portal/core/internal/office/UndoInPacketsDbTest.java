package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A great import is taken back in packets: others work on meanwhile, and a stop in the middle loses nothing. CORE-104. */
@OnEachDatabase
class UndoInPacketsDbTest extends UndoCase {
    private static final int SCHOOLS = 600;
    private static final String SEALED =
            "select count(*) from core_audit where act = 'core.school.removed' and place is not null";
    private SchoolId there;

    UndoInPacketsDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void aSchoolThatTheImportChanges() {
        there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า",
                        "",
                        List.of(new SchoolCode("MOE10", SampleSchoolList.code(1)), new SchoolCode("OWN", "A-1")),
                        "000-000-001"));
    }

    @Test
    void whoChangesASchoolMeanwhile_doesNotWaitForTheOthers_andKeepsWhatWasTyped() {
        Past past = imported(SampleSchoolList.clean(SCHOOLS));
        assertThat(past).extracting(Past::added, Past::changed).containsExactly(SCHOOLS - 1, 1);
        var second = new SecondPacket(() -> {
            assertThat(schools()).as("the first packet is there for all to see").isLessThan(SCHOOLS);
            TestChain.seal(database, kt1.value());
            assertThat(database.number(SEALED))
                    .as("the seal does not wait for the rest")
                    .isPositive();
            var opened = core.schoolDesk.open(keeper, there);
            SchoolDraft draft = SchoolDraft.of(opened.value());
            core.schoolDesk.edit(
                    CoreServices.keeper(kt1),
                    there,
                    opened.number(),
                    new SchoolDraft(draft.name(), draft.shortName(), draft.codes(), "000-000-777"));
        });
        office.uses.bindUse(second);

        refused(SchoolImporter.ID, past, "core.import.error.left");

        assertThat(second.packets).hasValueGreaterThan(1);
        assertThat(second.isDone())
                .as("who saved, and the seal, were done before the undo went on")
                .isTrue();
        assertThat(schools()).isEqualTo(1);
        assertThat(core.schools.find(kt1, there).orElseThrow())
                .extracting("name", "phone")
                .containsExactly(SampleSchoolList.name(1), "000-000-777");
        assertThat(standing(SchoolImporter.ID, past))
                .containsExactly(new Hindrance(SampleSchoolList.name(1), Reason.CHANGED));
        assertThat(latest(SchoolImporter.ID).undone()).isNull();
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.removed'"))
                .isEqualTo(SCHOOLS - 1);
        assertThat(database.number("select count(*) from core_school_group"))
                .as("district and network of the school that stays")
                .isEqualTo(2);
    }

    @Test
    void portalStopsInTheMiddle_whoTakesItBackAgainFinishesIt() {
        var school = core.schools.find(kt1, there).orElseThrow();
        Past past = imported(SampleSchoolList.clean(SCHOOLS));
        var stop = new SecondPacket(() -> {
            throw new IllegalStateException("the portal stops");
        });
        office.uses.bindUse(stop);
        assertThatIllegalStateException().isThrownBy(() -> office.past.undo(keeper, SchoolImporter.ID, past.number()));
        assertThat(schools()).isBetween(2, SCHOOLS - 1);
        office.uses.unbindUse(stop);

        office.past.undo(keeper, SchoolImporter.ID, past.number());

        assertThat(schools()).isEqualTo(1);
        assertThat(core.schools.find(kt1, there).orElseThrow()).isEqualTo(school);
        assertThat(database.number("select count(*) from core_school_code")).isEqualTo(2);
        assertThat(database.number("select count(*) from core_school_group")).isZero();
        assertThat(database.number("select count(*) from core_school_member")).isZero();
        assertThat(database.number("select count(*) from core_import_trace")).isZero();
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.removed'"))
                .isEqualTo(SCHOOLS - 1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.undone'"))
                .isEqualTo(1);
        refused(SchoolImporter.ID, past, "core.import.error.undone");
    }

    private int schools() {
        return core.schoolDesk.count(keeper, Filter.ALL);
    }

    /** A module that is asked before each packet; before the second one somebody else does something, and is waited for. */
    private static final class SecondPacket implements RecordUsage {
        private final AtomicInteger packets = new AtomicInteger();
        private final Runnable work;
        private volatile boolean done;

        SecondPacket(Runnable work) {
            this.work = work;
        }

        boolean isDone() {
            return done;
        }

        @Override
        public Set<SchoolId> schools(OfficeId of, Collection<SchoolId> schools) {
            if (schools.size() < SCHOOLS - 1 && packets.incrementAndGet() == 2) {
                try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
                    Future<?> working = other.submit(work);
                    working.get(1, TimeUnit.MINUTES);
                    done = true;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                    throw new IllegalStateException(e);
                }
            }
            return Set.of();
        }
    }
}
