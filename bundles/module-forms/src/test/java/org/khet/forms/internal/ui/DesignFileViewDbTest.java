package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.portal.api.record.RecordFilter;
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

    private int designs() {
        return forms.designs().designs().internal().count(FormsFixture.designer(), RecordFilter.ALL);
    }

    @Test
    void pageTellsWhatTheFileHas_takesItInAtAPress_theSameOnceMoreIsRefusedInWords() {
        TestRequest request = TestRequest.of(FormsFixture.designer(), "forms", "");
        DesignFileView view =
                new DesignFileView(request, forms.importer(), List.of(SampleOffices.unit(SampleOffices.KT1, "ICT")));
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
    }
}
