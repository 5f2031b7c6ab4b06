package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;

/** A file of outlines is sent for the map of schools. CORE-36. */
class OutlineUploadDialogTest {
    private static final byte[] FILE = "{}".getBytes(StandardCharsets.UTF_8);
    private final Drawn register = new Drawn();
    private final UI ui = new UI(); // Vaadin itself holds the current one weakly
    private final List<SchoolMapRegister.Outlines> shown = new ArrayList<>();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(new OfficeId(1)).with(Schools.VIEW, Schools.EDIT), "", TextCatalog.THAI);

    @BeforeEach
    void page() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void fileThatIsTakenIsOnTheMapAtOnce() {
        box(SchoolMapRegister.Outlines.NONE).take("อำเภอ.geojson", FILE);

        assertThat(shown)
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.file()).isEqualTo("อำเภอ.geojson"));
        assertThat(page.told).containsExactly("เปลี่ยนขอบเขตบนแผนที่แล้ว");
    }

    @Test
    void refusalAndWhoWasFirstAreToldInTheBox_andTheMapStays() {
        register.failure = Rejected.of("outlines", "admin.schools.outlines.help");
        OutlineUploadDialog box = box(SchoolMapRegister.Outlines.NONE);
        box.take("a.json", FILE);
        assertThat(OpenedPage.words(box)).contains("รับไฟล์นี้ไม่ได้");

        register.failure = Outdated.of("admin.schools.outlines.none");
        box.take("a.json", FILE);
        assertThat(OpenedPage.words(box)).contains("ยังไม่มีขอบเขต");
        assertThat(shown).isEmpty();
    }

    @Test
    void outlinesThatAreThereAreNamed_andCanBeTakenOff() {
        var there = new SchoolMapRegister.Outlines("อำเภอ.geojson", 3, "{}", 4);
        OutlineUploadDialog box = box(there);
        assertThat(OpenedPage.words(box)).contains("อำเภอ.geojson", "3 พื้นที่");

        OpenedPage.press(box, "admin-outlines-wipe");

        assertThat(register.wiped).isEqualTo(4);
        assertThat(shown).containsExactly(SchoolMapRegister.Outlines.NONE);
    }

    private OutlineUploadDialog box(SchoolMapRegister.Outlines seen) {
        return new OutlineUploadDialog(page, page.texts(), register, seen, shown::add);
    }

    /** Takes what it gets, or fails as a test says. */
    private static final class Drawn implements SchoolMapRegister {
        private @Nullable RuntimeException failure;
        private int wiped;

        @Override
        public Outlines outlines(Caller caller) {
            return Outlines.NONE;
        }

        @Override
        public Outlines draw(Caller caller, int edition, String file, byte[] content) {
            if (failure != null) {
                throw failure;
            }
            return new Outlines(file, 1, "{}", edition + 1);
        }

        @Override
        public void wipe(Caller caller, int edition) {
            wiped = edition;
        }
    }
}
