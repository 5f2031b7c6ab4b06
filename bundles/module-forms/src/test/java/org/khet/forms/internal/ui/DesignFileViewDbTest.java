package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.entry.LendingDesigns;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The file of another office is looked at before anything of it comes in. Source: core CORE-100; kinds-processes.md §6 (Packs). */
@OnEachDatabase
class DesignFileViewDbTest {
    private final FormsFixture forms;

    DesignFileViewDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static Optional<Button> take(Component view) {
        return all(view)
                .filter(one -> one.getId().equals(Optional.of("forms-design-file-take")))
                .map(Button.class::cast)
                .findFirst();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DesignFileViewDbTest::all));
    }

    private DesignFileView view(TestRequest request) {
        return new DesignFileView(request, forms.importer(), List.of(SampleOffices.unit(SampleOffices.KT1, "ICT")));
    }

    private int designs() {
        return forms.designs().designs().internal().count(FormsFixture.designer(), RecordFilter.ALL);
    }

    @Test
    void pageTellsWhatTheFileHas_takesItInAtAPress_theSameOnceMoreIsRefusedInWords() {
        TestRequest request = TestRequest.of(
                FormsFixture.designer(), LoadedTexts.ofKindsOf("forms").in(TextCatalog.THAI));
        DesignFileView view = view(request);
        String file = DataKindContract.file("coordination-log");

        view.show(() -> DesignFile.read("รหัส,ชื่อ"), DesignOrigin.IMPORTED);
        assertThat(take(view)).isEmpty();
        assertThat(ShownTexts.of(view)).contains("ไฟล์นี้ไม่ใช่ไฟล์แบบฟอร์มของระบบ");
        view.show(() -> DesignFile.read(file), DesignOrigin.IMPORTED);
        assertThat(ShownTexts.of(view))
                .contains("ทะเบียนประสานงานและให้บริการของกลุ่ม", "9")
                .doesNotContain("ไฟล์นี้ไม่ใช่ไฟล์แบบฟอร์มของระบบ");
        assertThat(designs()).as("only looked at").isZero();

        take(view).orElseThrow().click();

        assertThat(designs()).isEqualTo(1);
        assertThat(request.opened()).singleElement().asString().startsWith("forms/designs/");
        view.show(() -> DesignFile.read(file), DesignOrigin.IMPORTED);
        assertThat(take(view)).as("a design of this name is there").isEmpty();
        assertThat(ShownTexts.of(view)).contains("รหัสถาวร: มีรายการอื่นใช้ค่านี้แล้ว");
    }

    @Test
    void fileOfAnotherSortThatTheBrowserKeepsBack_isToldToo() {
        DesignFileView view = view(TestRequest.of(
                FormsFixture.designer(), LoadedTexts.ofKindsOf("forms").in(TextCatalog.THAI)));
        Upload upload = all(view)
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .findFirst()
                .orElseThrow();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "File Extension Not Allowed", "แบบ.xlsx"));

        assertThat(ShownTexts.of(view)).contains("ไฟล์นี้ไม่ใช่ไฟล์แบบฟอร์มของระบบ");
    }

    @Test
    void whatIsRefusedIsNamedAtItsField_whatIsPutRightInTheDraftToo_inTheLanguageOfThePerson() {
        DesignFileView view = view(TestRequest.of(
                FormsFixture.designer(), LoadedTexts.ofKindsOf("forms").in(TextCatalog.THAI)));
        String slips = LendingDesigns.SLIPS;

        view.show(
                () -> DesignFile.read(
                        slips.replace("label=ผู้ยืม\t", "").replace("sort=RECORD\ttarget", "sort=CASE\ttarget")),
                DesignOrigin.IMPORTED);
        assertThat(ShownTexts.of(view))
                .contains("นำเข้าไม่ได้", "ช่องข้อมูล แถวที่ 2 ของที่ยืม · ชนิด: ไฟล์มีค่าที่ไม่รู้จัก: CASE");
        assertThat(take(view)).isEmpty();
        view.show(() -> DesignFile.read(slips.replace("label=ผู้ยืม\t", "")), DesignOrigin.IMPORTED);
        assertThat(ShownTexts.of(view)).contains("นำเข้าไม่ได้", "ช่องข้อมูล แถวที่ 1 who · ข้อความ: กรุณากรอกช่องนี้");
        assertThat(take(view)).isEmpty();

        view.show(() -> DesignFile.read(slips), DesignOrigin.IMPORTED);
        assertThat(ShownTexts.of(view))
                .contains("นำเข้าได้ แต่ต้องแก้ในร่างก่อนทดลอง")
                .doesNotContain("นำเข้าไม่ได้")
                .anyMatch(text -> text.startsWith("ช่องข้อมูล แถวที่ 2 ของที่ยืม: ช่อง thing: เลือกทะเบียน"))
                .anyMatch(text -> text.startsWith("ช่องข้อมูล แถวที่ 4 รายการ: ช่อง other: เลือกทะเบียน"));
        DesignFileView english = view(TestRequest.of(
                FormsFixture.designer(), LoadedTexts.ofKindsOf("forms").in(Locale.ENGLISH)));
        english.show(() -> DesignFile.read(slips), DesignOrigin.IMPORTED);
        assertThat(ShownTexts.of(english))
                .contains("It can be imported; put this right in the draft before you try it")
                .anyMatch(text -> text.startsWith("Fields, line 2, ของที่ยืม: Field thing: choose the register"));
        assertThat(designs()).as("only looked at").isZero();

        take(view).orElseThrow().click();
        assertThat(designs())
                .as("a draft, in which the office chooses a register of its own")
                .isEqualTo(1);
    }
}
