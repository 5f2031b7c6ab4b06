package org.khet.portal.shell.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.draft.Drafts.Form;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;

class DraftOfViewTest {
    private static final Form FORM = new Form("repair", "ticket-form", "");
    private final FakeDrafts drafts = new FakeDrafts();
    private final TestCaller clerk = TestCaller.in(new OfficeId(1));

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
    void secondWindowAndSecondPress_nameTheSameForm_theNextFormHasAnotherName() {
        DraftOfView draft = draft();
        DraftOfView other = draft();
        String name = draft.token();
        Watch watch = new Watch();
        draft.watch(watch);
        draft.clear();
        assertThat(draft.token()).isEqualTo(name); // a press that was on its way when the form was saved
        assertThat(other.token()).isEqualTo(name);
        watch.known.run();
        assertThat(draft.token()).isNotEqualTo(name).isEqualTo(draft().token());
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
    void textThatArrivesAfterTheSave_isNotKept() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        Watch watch = new Watch();
        draft.watch(watch);
        type(field, "เปิดไม่ติด");
        draft.clear();
        type(field, "เปิดไม่ติดเลย");
        draft.take("symptom", "เปิดไม่ติดเลย");
        assertThat(draft().all()).isEmpty();
        watch.known.run();
        type(field, "เรื่องถัดไป");
        assertThat(draft().all()).extracting(Field::value).containsExactly("เรื่องถัดไป");
    }

    @Test
    void lastWordsAfterTheViewIsGone_areNotKept() {
        DraftOfView draft = draft();
        draft.bindAll(field("symptom"));
        draft.close();
        draft.take("symptom", "สายไป");
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void formSentInAnotherTab_isToldAndOldTextComesBackOnlyOnWish() {
        DraftOfView one = draft();
        DraftOfView two = draft();
        TextField first = field("symptom");
        TextField second = field("symptom");
        one.bindAll(first);
        two.bindAll(second);
        Watch watch = new Watch();
        two.watch(watch);
        type(first, "เปิดไม่ติด");
        one.clear();
        type(second, "เปิดไม่ติด ยังพิมพ์ต่อ");
        assertThat(watch.heard).containsExactly("over");
        assertThat(draft().all()).isEmpty();
        two.beginAnew();
        assertThat(draft().all()).extracting(Field::value).containsExactly("เปิดไม่ติด ยังพิมพ์ต่อ");
        assertThat(two.name()).isEqualTo(draft().name());
    }

    @Test
    void secondTabThatWroteFirst_isToldAndNeitherTextVanishes() {
        Watch watch = new Watch();
        TextField second = field("symptom");
        DraftOfView two = disputed(watch, second);
        type(second, "จากหน้าต่างสอง ต่อ");
        assertThat(watch.heard).containsExactly("conflict จากหน้าต่างแรก");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างแรก");
        two.keepMine("symptom");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างสอง ต่อ");
        type(second, "จากหน้าต่างสอง จบ");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างสอง จบ");
    }

    @Test
    void textOfTheOtherTab_standsInTheFieldWhenItIsChosen() {
        TextField second = field("symptom");
        DraftOfView two = disputed(new Watch(), second);
        two.takeTheirs("symptom");
        assertThat(second.getValue()).isEqualTo("จากหน้าต่างแรก");
        type(second, "จากหน้าต่างแรก และสอง");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างแรก และสอง");
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
    void databaseBack_keepsAlsoTheFieldsTypedMeanwhile() {
        DraftOfView draft = draft();
        TextField symptom = field("symptom");
        TextField place = field("place");
        draft.bindAll(new Div(symptom, place));
        drafts.away = true;
        type(symptom, "เปิดไม่ติด");
        type(place, "ห้องธุรการ");
        drafts.away = false;
        draft.retry();
        assertThat(draft().all()).extracting(Field::value).containsExactlyInAnyOrder("เปิดไม่ติด", "ห้องธุรการ");
    }

    @Test
    void databaseAway_isToldOnceAndTypingGoesOn() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        Watch watch = new Watch();
        draft.watch(watch);
        drafts.away = true;
        type(field, "ก");
        type(field, "กข");
        drafts.away = false;
        type(field, "กขค");
        assertThat(watch.heard).containsExactly("failing", "working");
        assertThat(bound("symptom").getValue()).isEqualTo("กขค");
    }

    @Test
    void lastWordsOfTheBrowser_areTakenForBoundFieldsOnly() {
        DraftOfView draft = draft();
        draft.bindAll(field("symptom"));
        draft.take("symptom", "ตัวสุดท้าย");
        draft.take("strange", "ไม่ใช่ช่อง");
        assertThat(draft().all()).extracting(Field::value).containsExactly("ตัวสุดท้าย");
    }

    private DraftOfView disputed(Watch watch, TextField second) {
        TextField first = field("symptom");
        DraftOfView one = draft();
        DraftOfView two = draft();
        one.bindAll(first);
        two.bindAll(second);
        two.watch(watch);
        type(first, "จากหน้าต่างแรก");
        type(second, "จากหน้าต่างสอง");
        return two;
    }

    private DraftOfView draft() {
        return new DraftOfView(drafts, clerk, FORM);
    }

    private TextField bound(String id) {
        TextField field = field(id);
        draft().bindAll(new Div(field));
        return field;
    }

    private static TextField field(String id) {
        TextField field = new TextField("อาการ");
        field.setId(id);
        return field;
    }

    private static void type(TextField field, String text) {
        String before = field.getValue();
        field.getElement().setProperty("value", text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static final class Watch implements DraftWatcher {
        final List<String> heard = new ArrayList<>();
        Runnable known = () -> {};

        @Override
        public void renamed(String name, Runnable known) {
            heard.add("renamed");
            this.known = known;
        }

        @Override
        public void conflict(String id, Field other) {
            heard.add("conflict " + other.value());
        }

        @Override
        public void over() {
            heard.add("over");
        }

        @Override
        public void failing(RuntimeException failure) {
            heard.add("failing");
        }

        @Override
        public void working() {
            heard.add("working");
        }
    }
}
