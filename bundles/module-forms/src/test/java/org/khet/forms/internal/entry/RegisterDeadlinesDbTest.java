package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignGrantScope;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Roles;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A state of a register that the office made has its working days: who may go on with a record is reminded. Source: records.md §12. */
@OnEachDatabase
class RegisterDeadlinesDbTest {
    private static final String DATA = "ict.data";
    private static final String MATTERS = DesignFile.FIRST + """

            design	design_key=matters	name=ทะเบียนรับเรื่อง	sort=REGISTER	pattern=ร {seq}/{BE}	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=0
            fields	field_key=matter	label=เรื่อง	sort=TEXT	presence=NEEDED	in_list=1
            states	code=OPEN	label=รับเรื่อง	tone=RUN	closed=0	within_days=2
            states	code=ASKED	label=รอคำตอบ	tone=WAIT	closed=0
            states	code=DONE	label=เสร็จ	tone=DONE	closed=1
            doings	code=take	label=ดำเนินการ	from_states=OPEN	to_state=ASKED	doer=GRANTED	reason=0
            doings	code=finish	label=เสร็จ	from_states=OPEN,ASKED	to_state=DONE	doer=GRANTED	reason=0
            """;

    private final FormsFixture forms;
    private final long design;
    private final RecordService<DataKind> register;

    RegisterDeadlinesDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        forms.services().roles().know(office -> List.of(new Roles.Role(DATA, "เจ้าหน้าที่ข้อมูล", "Data officer")));
        forms.records().switches().turn(SampleOffices.KT1, "forms", true);
        design = forms.published(MATTERS);
        register = forms.entries().of(SampleOffices.KT1, design);
        forms.callers().with(user(13), user(14), user(22));
        forms.callers().inRole(SampleOffices.KT1, person(22), DATA, Scope.OFFICE);
    }

    private static TestCaller user(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(FormsPermissions.REGISTER_USE);
    }

    private static PersonId person(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    /** Lets a person, or whoever has the role, do what the design offers, beside those who see and make only. */
    private void act(RecordDraft receiver) {
        var designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        List<RecordDraft> grants = new ArrayList<>(RecordDraft.of(row).lines(kind.grants));
        grants.add(receiver.with(kind.reach, DesignGrantScope.ALL)
                .with(kind.sees, true)
                .with(kind.makes, false)
                .with(kind.changes, false)
                .with(kind.acts, true)
                .with(kind.decides, false)
                .with(kind.seesSensitive, false));
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, grants));
    }

    private RecordRow matter(Caller who) {
        return register.create(
                forms.entries().as(who, design),
                new RecordDraft().with(register.kind().fieldNamed("matter").orElseThrow(), "ขอข้อมูลนักเรียน"));
    }

    private List<DomainEvent> reminded(String now) {
        forms.records().runDeadlines(SampleOffices.KT1, now, forms.module());
        return forms.records().happenings().all().stream()
                .filter(one -> one.type().equals("forms.entry.reminded"))
                .toList();
    }

    @Test
    void whoMayGoOnIsRemindedOnceADay_afterTheWorkingDaysOfItsState_byGrantOrByRole() {
        Designs kind = forms.designs().designs().kind();
        act(new RecordDraft().with(kind.to, GrantReceiver.PERSON).with(kind.toPerson, person(13)));
        act(new RecordDraft().with(kind.to, GrantReceiver.ROLE).with(kind.toRole, DATA));
        RecordRow row = matter(user(14));

        assertThat(reminded("2026-11-24T06:30")).as("Friday to Tuesday").isEmpty();
        assertThat(reminded("2026-11-25T06:30")).singleElement().satisfies(told -> {
            assertThat(told.recordId()).isEqualTo(row.id());
            assertThat(told.link()).isEqualTo("forms/register/" + design + "-" + row.id());
            assertThat(told.audience().people())
                    .as("not who made it: only sees")
                    .isEqualTo(Set.of(person(13), person(22)));
        });
        assertThat(reminded("2026-11-25T07:30")).as("once a day").hasSize(1);

        Action take = register.kind().actions().stream()
                .filter(action -> action.name().equals("take"))
                .findFirst()
                .orElseThrow();
        Caller officer = forms.entries().as(user(13), design);
        register.act(officer, register.open(officer, row.id()), take);
        assertThat(reminded("2026-12-09T06:30"))
                .as("the next state has no days")
                .hasSize(1);
    }

    @Test
    void whoMayGoOnIsReadOnceInARun_andNotForWhatWasToldToday() {
        matter(user(14));
        matter(user(14));
        int before = forms.callers().holdersAsked();

        assertThat(reminded("2026-11-25T06:30")).hasSize(2);
        assertThat(forms.callers().holdersAsked()).isEqualTo(before + 1);

        assertThat(reminded("2026-11-25T07:30")).hasSize(2);
        assertThat(forms.callers().holdersAsked()).isEqualTo(before + 1);
    }

    @Test
    void whereNobodyMayGoOnTheMakerHears_ofARegisterThatEndedNobody() {
        matter(user(14));
        assertThat(reminded("2026-11-25T06:30"))
                .singleElement()
                .satisfies(told -> assertThat(told.audience().people()).isEqualTo(Set.of(person(14))));

        var designs = forms.designs().designs();
        designs.act(
                FormsFixture.designer(),
                designs.open(FormsFixture.designer(), design),
                designs.kind().end,
                new RecordDraft(),
                "เลิกใช้");
        assertThat(reminded("2026-11-26T06:30")).hasSize(1);
    }

    @Test
    void whoIsOfTheUnitToWhichADesignGrantsIsReminded_othersAreNot() {
        Designs kind = forms.designs().designs().kind();
        UnitId finance = SampleOffices.unit(SampleOffices.KT1, "FIN").id();
        act(new RecordDraft().with(kind.to, GrantReceiver.UNIT).with(kind.toUnit, finance));
        matter(user(13));

        assertThat(reminded("2026-11-25T06:30"))
                .singleElement()
                .satisfies(told -> assertThat(told.audience().people()).isEqualTo(Set.of(person(14))));
    }

    @Test
    void daysTravelInTheFileOfADesign_aClosedStateHasNone() {
        assertThat(forms.importer().export(FormsFixture.designer(), design)).contains("\twithin_days=2");
        String closed = MATTERS.replace("design_key=matters", "design_key=closed")
                .replace("tone=DONE\tclosed=1", "tone=DONE\tclosed=1\twithin_days=3");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(closed))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("forms.error.within"));
    }
}
