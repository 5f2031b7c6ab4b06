package org.khet.portal.shell.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;

/** What is typed is kept, comes back and is forgotten with the saving. */
class DraftOfViewTest extends DraftCase {
    @Test
    void textTypedBeforeAnUpdate_isInTheFieldOfTheNewVersion() {
        TextField before = bound("symptom");
        type(before, "เครื่องไม่ติด");
        TextField after = bound("symptom");
        assertThat(after.getValue()).isEqualTo("เครื่องไม่ติด");
        assertThat(after.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(after.getElement().getAttribute("data-fid")).isEqualTo("symptom");
    }

    @Test
    void whoComesBackHearsHowManyFieldsWereKept_andWhoTypesThatItIs() {
        DraftOfView first = draft();
        Watch watch = new Watch() {
            @Override
            public void kept() {
                heard.add("kept");
            }
        };
        first.watch(watch);
        TextField symptom = field("symptom");
        first.bindAll(symptom);
        assertThat(first.restored()).isZero();

        type(symptom, "เครื่องไม่ติด");

        assertThat(watch.heard).containsExactly("kept");
        DraftOfView again = draft();
        again.bindAll(new Div(field("symptom"), field("place")));
        assertThat(again.restored()).isEqualTo(1);
    }

    @Test
    void viewHearsOnceThatItsFormWasBegun_whenTextIsKept() {
        List<String> heard = new ArrayList<>();
        DraftOfView draft = draft();
        draft.whenKept(() -> heard.add("begun"));
        TextField symptom = field("symptom");
        draft.bindAll(symptom);
        symptom.setValue("ค่าจากระบบ");
        assertThat(heard).as("what the view sets itself").isEmpty();

        type(symptom, "เครื่อง");
        type(symptom, "เครื่องไม่ติด");

        assertThat(heard).containsExactly("begun");
    }

    @Test
    void viewThatKeepsNothing_forgetsWhatWasKept_andTakesNothingMore() {
        type(bound("symptom"), "เครื่อง");
        DraftOfView draft = draft();
        assertThat(draft.isKeeping()).isTrue();

        draft.keepNothing();

        TextField symptom = field("symptom");
        draft.bindAll(symptom);
        assertThat(symptom.getValue()).isEmpty();
        type(symptom, "เครื่องไม่ติด");
        assertThat(draft.isKeeping()).isFalse();
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void anotherPersonAndAnotherOffice_seeNothingOfIt() {
        type(bound("symptom"), "ความลับ");
        assertThat(new DraftOfView(drafts, TestCaller.in(new OfficeId(2)), FORM).all())
                .isEmpty();
    }

    @Test
    void whatTheViewSetsItself_isNoDraft() {
        TextField field = bound("symptom");
        field.setValue("ค่าจากระบบ");
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void fieldThatTakesThePlaceOfAnotherIsKeptWithWhatStandsInIt_theSameTextIsNoChange() {
        DraftOfView draft = draft();
        TextField second = field("line-1");
        TextField third = field("line-2");
        draft.bindAll(new Div(second, third));
        type(second, "ค่าที่พัก");
        type(third, "ค่าพาหนะ");
        TextField movedUp = field("line-1");
        movedUp.setValue("ค่าพาหนะ");

        draft.bindAll(new Div(movedUp, field("line-2")));
        type(movedUp, "ค่าพาหนะรับจ้าง");

        TextField one = bound("line-1");
        TextField other = bound("line-2");
        assertThat(one.getValue()).isEqualTo("ค่าพาหนะรับจ้าง");
        assertThat(other.getValue()).isEmpty();
    }

    @Test
    void passwordsSkippedFieldsAndFieldsWithoutId_areNeverKept() {
        DraftOfView draft = draft();
        PasswordField secret = new PasswordField();
        secret.setId("secret");
        TextField filter = new TextField();
        filter.setId("filter");
        TextField nameless = new TextField();
        draft.skip(filter);
        draft.bindAll(new Div(secret, filter, nameless));
        type(filter, "x");
        type(nameless, "y");
        assertThat(secret.getElement().getAttribute("data-fid")).isNull();
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void fieldThatIsGoneInTheNewVersion_isShownAsText() {
        type(bound("travel"), "สองชั่วโมง");
        DraftOfView next = draft();
        next.bindAll(new Div());
        assertThat(next.leftOver()).extracting(Field::value).containsExactly("สองชั่วโมง");
    }

    @Test
    void fieldOfADialogThatIsStillClosed_isNoTextWithoutAField_andComesBackWhenItOpens() {
        type(bound("pay-17-3-reason"), "รอใบเสร็จ");
        type(bound("pay-17-2-reason"), "ก่อนที่ผู้อื่นบันทึก");
        DraftOfView next = draft();
        next.bindLater("pay-17-3-");
        next.bindAll(new Div());
        assertThat(next.leftOver()).extracting(Field::value).containsExactly("ก่อนที่ผู้อื่นบันทึก");

        TextField opened = field("pay-17-3-reason");
        next.bind("pay-17-3-reason", opened);
        assertThat(opened.getValue()).isEqualTo("รอใบเสร็จ");
    }

    @Test
    void cellWithoutALabel_isCalledAsItIsReadAloud() {
        TextField cell = new TextField();
        cell.setId("finance-claim-items-3-item");
        cell.getElement().setProperty("accessibleName", "รายการ 4");
        draft().bindAll(new Div(cell));
        type(cell, "ค่าที่พัก");
        assertThat(draft().all()).extracting(Field::label).containsExactly("รายการ 4");
    }

    @Test
    void afterSaving_theDraftIsEmptyAndBearsANewName() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        type(field, "ส่งแล้ว");
        String name = draft.name();
        Watch watch = new Watch();
        draft.watch(watch);
        draft.clear();
        assertThat(draft.name()).isNotEqualTo(name);
        assertThat(watch.heard).containsExactly("renamed");
        assertThat(bound("symptom").getValue()).isEmpty();
    }

    @Test
    void partThatIsSaved_isForgotten_theRestOfTheViewIsKept() {
        DraftOfView draft = draft();
        TextField korat = field("close-7-2-costs-0-receipt_no");
        TextField phuket = field("close-8-2-costs-0-receipt_no");
        draft.bindAll(new Div(korat, phuket));
        type(korat, "บส 12/70");
        type(phuket, "บส 13/70");

        draft.forget("close-7-2-costs-");
        type(korat, "บส 12/70 ก");

        assertThat(draft().all()).extracting(Field::value).containsExactly("บส 13/70");
        type(phuket, "บส 13/70 ข");
        assertThat(bound("close-8-2-costs-0-receipt_no").getValue()).isEqualTo("บส 13/70 ข");
    }

    @Test
    void formSentBeforeWithOtherText_isOfferedAsTheNextOne() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        type(field, "เปิดไม่ติด และจอแตก");
        String sent = draft.token();
        Watch watch = new Watch();
        draft.watch(watch);
        draft.sentBefore();
        assertThat(watch.heard).containsExactly("over");
        assertThat(draft.token()).isEqualTo(sent);
        draft.beginAnew();
        assertThat(draft.token()).isNotEqualTo(sent);
        assertThat(bound("symptom").getValue()).isEqualTo("เปิดไม่ติด และจอแตก");
    }

    @Test
    void anotherSession_findsTheSameName() {
        assertThat(draft().name()).isEqualTo(draft().name());
    }

    @Test
    void typing_asksTheDatabaseOnceForEachChange() {
        TextField field = bound("symptom");
        int before = drafts.loads;
        type(field, "ก");
        type(field, "กข");
        assertThat(drafts.loads).isEqualTo(before);
    }

    @Test
    void lastWordsOfTheBrowser_areTakenForBoundFieldsOnly() {
        DraftOfView draft = draft();
        draft.bindAll(field("symptom"));
        draft.take("symptom", "ตัวสุดท้าย");
        draft.take("strange", "ไม่ใช่ช่อง");
        assertThat(draft().all()).extracting(Field::value).containsExactly("ตัวสุดท้าย");
    }
}
