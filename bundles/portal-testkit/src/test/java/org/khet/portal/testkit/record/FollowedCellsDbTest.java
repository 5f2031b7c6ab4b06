package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** An officer plans what a trip costs: cells of the sheet follow what is typed, before anything is sent. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class FollowedCellsDbTest {
    private static final String FORM = "vouchers-trip-";
    private final RecordFixture fixture;
    private final RecordService<Trips> trips;
    private final Trips kind;
    private final TestCaller officer;

    FollowedCellsDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        trips = fixture.of(new Trips());
        kind = trips.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private Component form(long id) {
        return fixture.views().form(TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI)), trips, id);
    }

    private static TextField words(Component form, String id) {
        return ShownComponents.find(form, TextField.class, FORM + id);
    }

    private static void plan(Component form, int line, String baht) {
        ShownComponents.find(form, BigDecimalField.class, FORM + "costs-" + line + "-planned")
                .setValue(new BigDecimal(baht));
    }

    private static void abroad(Component form, boolean is) {
        ShownComponents.find(form, Checkbox.class, FORM + "abroad").setValue(is);
    }

    /** Its input says so to readers aloud, its cell to everybody else. */
    private static boolean isNeeded(Component form, String id) {
        TextField input = words(form, id);
        boolean star =
                input.getParent().orElseThrow().getElement().getClassList().contains("k-needed");
        assertThat(input.isRequiredIndicatorVisible()).isEqualTo(star);
        return star;
    }

    @Test
    void receiptIsMarkedFromAThousandBahtOn_inTheLineThatNeedsIt() {
        Component form = form(0);
        assertThat(isNeeded(form, "costs-0-receipt_no")).isFalse();

        plan(form, 0, "1450");
        plan(form, 1, "350");
        assertThat(isNeeded(form, "costs-0-receipt_no")).isTrue();
        assertThat(isNeeded(form, "costs-1-receipt_no")).isFalse();

        plan(form, 0, "999.999");
        assertThat(isNeeded(form, "costs-0-receipt_no"))
                .as("nobody can say how much it is")
                .isFalse();
    }

    @Test
    void currencyIsShownWhileTheTripGoesAbroad_inLinesThatCameSinceToo_whatWasTypedStays() {
        Component form = form(0);
        assertThat(words(form, "costs-0-currency").isVisible()).isFalse();

        abroad(form, true);
        words(form, "costs-0-currency").setValue("SGD");
        assertThat(words(form, "costs-0-currency").isVisible()).isTrue();
        assertThat(words(form, "costs-1-currency").isVisible()).isTrue();

        abroad(form, false);
        assertThat(words(form, "costs-0-currency").isVisible()).isFalse();
        abroad(form, true);
        assertThat(words(form, "costs-0-currency").getValue()).isEqualTo("SGD");
    }

    @Test
    void storedLinesFollowTooWhenTheirFormIsOpened() {
        RecordRow row = trips.create(
                officer,
                new RecordDraft()
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.title, "ประชุมที่สิงคโปร์")
                        .with(kind.abroad, true)
                        .with(
                                kind.costs,
                                List.of(new RecordDraft()
                                        .with(kind.item, "ค่าที่พัก")
                                        .with(kind.amount, new BigDecimal("4200"))
                                        .with(kind.receipt, "บส 12/70")
                                        .with(kind.currency, "SGD")
                                        .with(kind.nights, 2))));

        Component form = form(row.id());

        assertThat(words(form, "costs-0-currency").isVisible()).isTrue();
        assertThat(isNeeded(form, "costs-0-receipt_no")).isTrue();
    }
}
