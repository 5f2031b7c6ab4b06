package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.ticket.FakeTicketRepository;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.ui.TestRequest;

class RepairFormViewTest {
    private final TestOffice office = new TestOffice();

    @Test
    void schoolTypesSymptomAndDevice_ticketIsStoredAndOpened() {
        var request = TestRequest.of(office.school(), "ict", "");
        RepairFormView form = open(request);

        form.trouble.symptom.setValue("เครื่องพิมพ์ไม่ดึงกระดาษ");
        form.what.name.setValue("เครื่องพิมพ์");
        form.send.click();

        Ticket stored = tickets().getFirst();
        assertThat(stored.report().contact().phone()).isEqualTo("0000000021");
        assertThat(request.opened()).containsExactly("ict/repairs/" + stored.id());
        assertThat(request.draftCleared()).isTrue();
    }

    /** Nothing on the way asks for e-mail: a telephone number is enough. Source: ICT-120. */
    @Test
    void schoolWithoutEmailReportsWithATelephoneNumber_confirmsAndRates() {
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));
        assertThat(form.who.email.getValue()).isEmpty();
        form.trouble.symptom.setValue("เครื่องพิมพ์ไม่ดึงกระดาษ");
        form.what.name.setValue("เครื่องพิมพ์");
        form.send.click();
        Ticket reported = tickets().getFirst();
        assertThat(reported.report().contact().email()).isEmpty();

        Ticket received =
                office.desks.desk().receive(office.clerk(), reported.seen(), new Handling.Triage("COM", 3), "");
        Ticket taken = office.desks.desk().take(office.technician(), received.seen());
        Ticket returned = office.desks
                .bench()
                .solve(
                        office.technician(),
                        taken.seen(),
                        new TicketOutcome.Done("ทำความสะอาดลูกยาง", "FIXED", 15),
                        WorkMode.REMOTE);
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), returned.seen(), new HandOverService.Rating(5, 0, 0, 0, "เร็วมาก"));
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.number()).isEqualTo(reported.number());
    }

    @Test
    void pressingTwiceGivesOneTicket() {
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));
        form.trouble.symptom.setValue("เครื่องพิมพ์ไม่ดึงกระดาษ");
        form.what.name.setValue("เครื่องพิมพ์");

        form.send.click();
        form.send.click();

        assertThat(tickets()).hasSize(1);
    }

    @Test
    void sentFromBothWindowsOfOneDraft_isOneTicket_andTheSecondLeadsToIt() {
        TestRequest first = TestRequest.of(office.school(), "ict", "");
        TestRequest second = first.anotherWindow();
        RepairFormView here = open(first);
        RepairFormView there = open(second);
        for (RepairFormView form : List.of(here, there)) {
            form.trouble.symptom.setValue("เครื่องพิมพ์ไม่ดึงกระดาษ");
            form.what.name.setValue("เครื่องพิมพ์");
        }

        here.send.click();
        there.send.click();

        assertThat(tickets()).hasSize(1);
        assertThat(second.opened()).isEqualTo(first.opened());
    }

    @Test
    void otherTextInTheSecondWindow_isRefusedWithTheNumberAndStays() {
        TestRequest first = TestRequest.of(office.school(), "ict", "");
        TestRequest second = first.anotherWindow();
        RepairFormView here = open(first);
        here.trouble.symptom.setValue("เครื่องพิมพ์ไม่ดึงกระดาษ");
        here.what.name.setValue("เครื่องพิมพ์");
        here.send.click();
        RepairFormView there = open(second);
        there.trouble.symptom.setValue("จอภาพห้องธุรการดับสนิท");
        there.what.name.setValue("จอภาพ");

        there.send.click();

        assertThat(tickets()).hasSize(1);
        assertThat(there.trouble.symptom.getValue()).isEqualTo("จอภาพห้องธุรการดับสนิท");
        assertThat(second.draftSentBefore()).isTrue();
        assertThat(second.opened()).isEmpty();
    }

    @Test
    void refusedFieldsAreMarkedAndNothingTypedIsLost() {
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));
        form.who.phone.setValue("12");
        form.what.place.setValue("ห้องธุรการ");

        form.send.click();

        assertThat(form.trouble.symptom.isInvalid()).isTrue();
        assertThat(form.trouble.symptom.getErrorMessage()).isEqualTo("ยังไม่ได้บอกอาการหรือรายละเอียด");
        assertThat(form.who.phone.isInvalid()).isTrue();
        assertThat(form.what.place.getValue()).isEqualTo("ห้องธุรการ");
        assertThat(form.send.isEnabled()).isTrue();
        assertThat(tickets()).isEmpty();
    }

    @Test
    void passwordInTheSymptomIsWarnedOf() {
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));

        form.trouble.symptom.setValue("เข้าระบบไม่ได้ รหัสผ่านคือ Abc12345");

        assertThat(form.warned()).isTrue();
    }

    @Test
    void clerkReportsForAPersonOfASchool_telephoneFollowsThePerson() {
        RepairFormView form = open(TestRequest.of(office.clerk(), "ict", ""));

        form.who.requester.setValue(
                office.picks.person(office.clerk(), new PersonId(501)).orElseThrow());
        form.trouble.symptom.setValue("เครื่องคอมพิวเตอร์เปิดไม่ติด");
        form.what.name.setValue("คอมพิวเตอร์");
        form.send.click();

        assertThat(form.who.channel.isVisible()).isTrue();
        assertThat(tickets().getFirst().report().requester().person().id()).isEqualTo(new PersonId(501));
    }

    @Test
    void deviceTellsTheCategory_butNotAgainstWhatWasChosen() {
        RepairFormView form = open(TestRequest.of(office.school(), "ict", ""));

        form.what.equipment.setValue(printer("SN-1"));

        assertThat(form.what.category.getValue().code()).isEqualTo("PER");
        form.what.equipment.clear();
        form.what.category.setValue(form.what
                .category
                .getListDataView()
                .getItems()
                .filter(code -> code.code().equals("NET"))
                .findFirst()
                .orElseThrow());

        form.what.equipment.setValue(printer("SN-2"));

        assertThat(form.what.category.getValue().code()).isEqualTo("NET");
    }

    @Test
    void deskTakesDownFirstWhoCalls_everybodyElseWhatIsBroken() {
        assertThat(open(TestRequest.of(office.clerk(), "ict", "")).getElement().getOuterHTML())
                .containsSubsequence("ict-repair-form-requester", "ict-repair-form-symptom");
        assertThat(open(TestRequest.of(office.school(), "ict", "")).getElement().getOuterHTML())
                .containsSubsequence("ict-repair-form-symptom", "ict-repair-form-phone");
    }

    @Test
    void everyFieldHasAnIdAndALabel() {
        RepairFormView form = open(TestRequest.of(office.clerk(), "ict", ""));

        assertThat(List.of(form.who.phone, form.who.email, form.what.name, form.what.place))
                .allSatisfy(field -> {
                    assertThat(field.getId()).isPresent();
                    assertThat(field.getLabel()).isNotBlank();
                });
    }

    private Device printer(String serial) {
        return office.equipment.find(TestOffice.KT1, office.device(serial)).orElseThrow();
    }

    private RepairFormView open(TestRequest request) {
        Caller caller = request.caller();
        var photos =
                new PhotoField(request, (name, content) -> office.desks.report().stage(caller, name, content), 5, 10);
        var view = new RepairFormView(
                request,
                new RequesterFields(
                        request, office.picks, office.desks.register().mayRecord(caller)),
                new ItemFields(request, office.picks),
                new TroubleFields(request.texts(), photos));
        var presenter = new RepairFormPresenter(office.desks, office.picks, caller, view);
        view.onSubmit(presenter::submit);
        view.onRequester(presenter::requester);
        view.onSymptom(presenter::symptom);
        presenter.requester(null);
        return view;
    }

    private List<Ticket> tickets() {
        return ((FakeTicketRepository) office.tickets).of(TestOffice.KT1);
    }
}
