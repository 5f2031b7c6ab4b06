package org.khet.documents.internal.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What the director ordered, with owner and day; late ones are shown and reminded. Source: DIR-04. */
@OnEachDatabase
class DirectiveDbTest extends RecordContract<DirectiveKind> {
    DirectiveDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.directives.kind());
    }

    @Test
    void ownerReportsInTime_orItStandsAsLateAndIsReminded() {
        var instructions = new Directives(service, new DocumentsOffice(fixture).services);
        RecordRow row = service.create(
                person(1),
                draft().with(kind.givenBy, key(1))
                        .with(kind.owner, key(12))
                        .with(kind.due, LocalDate.of(2026, 11, 18)));
        assertThat(fixture.happenings().all().getLast().audience().people()).contains(key(12));
        assertThat(service.count(person(1), RecordFilter.ALL.in("late"))).isEqualTo(1);
        assertThat(service.count(person(1), RecordFilter.ALL.in("given"))).isEqualTo(1);
        assertThat(service.count(person(12), RecordFilter.ALL.in("mine"))).isEqualTo(1);
        assertThat(instructions.remind(person(1), TODAY)).isEqualTo(1);
        assertThat(instructions.remind(person(1), TODAY)).as("once a day").isZero();

        RecordRow now = service.open(person(12), row.id());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.act(person(12), now, kind.finish))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("answer"));
        service.act(person(12), now, kind.finish, new RecordDraft().with(kind.answer, "ดำเนินการแล้ว"), "");
        assertThat(service.count(person(1), RecordFilter.ALL.in("late"))).isZero();
    }

    /** The director ordered the plan group; its head neither moves the day nor takes the order back. */
    @Test
    void whoeverGaveItChangesOrCancelsIt_notTheHeadWhoseUnitHasIt_norTheOwner() {
        RecordRow row = service.create(
                person(1),
                draft().with(kind.givenBy, key(1))
                        .with(kind.owner, key(12))
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.due, LocalDate.of(2026, 11, 30)));
        TestCaller head = TestCaller.of(SampleOffices.KT1, 11)
                .inUnit(DocumentsOffice.unit("PLAN"), kind.permissions().toArray(Permission[]::new));
        RecordDraft later = RecordDraft.of(row).with(kind.due, LocalDate.of(2026, 12, 31));
        for (TestCaller one : List.of(head, person(12))) {
            RecordRow seen = service.open(one, row.id());
            assertThat(service.mayChange(one, seen)).isFalse();
            for (ThrowingCallable work : List.<ThrowingCallable>of(
                    () -> service.change(one, seen, later),
                    () -> service.act(one, seen, kind.cancel, new RecordDraft(), "ทำไม่ทัน"))) {
                assertThatExceptionOfType(Rejected.class)
                        .isThrownBy(work)
                        .satisfies(refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly("documents.error.directive-given"));
            }
        }
        RecordRow moved = service.change(person(1), service.open(person(1), row.id()), later);
        service.act(person(2), moved, kind.cancel, new RecordDraft(), "รวมกับเรื่องอื่น");
        assertThat(fixture.happenings().all().getLast().audience().people())
                .as("a deputy of the whole office cancelled it: owner and giver know")
                .contains(key(12), key(1));
    }
}
