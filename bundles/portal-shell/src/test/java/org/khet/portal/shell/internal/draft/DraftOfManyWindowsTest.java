package org.khet.portal.shell.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Field;

/** Several windows and tabs, and a database that is away: no text is lost, none comes back after it was sent. */
class DraftOfManyWindowsTest extends DraftCase {
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
}
