package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/**
 * Date field in Buddhist years: shows {@code 21 มิถุนายน 2565} (English {@code 21 June 2022 (2565)}), takes what people
 * type ({@code 21/6/65}, {@code ๒๑ มิย ๖๕}, {@code 21-06-2565}); a year below 2400 is taken as Christian and shown back as
 * Buddhist. The week starts on Sunday. DESIGN §6, core E-02, E-03.
 */
public final class ThaiDatePicker extends DatePicker {
    /**
     * A field.
     *
     * @param label  label
     * @param locale language of month names
     */
    public ThaiDatePicker(String label, Locale locale) {
        super(label);
        setLocale(locale);
        setI18n(new DatePickerI18n().setFirstDayOfWeek(0));
        // who types a date needs no calendar; one that is open when its form is drawn anew would leave the whole page
        // hidden
        // from screen readers. The field's button opens it.
        setAutoOpen(false);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        // after Vaadin's own connector, which sets its words in the same answer
        attach.getUI().getPage().addJavaScript("context://theme/thai-date.js");
        getElement()
                .executeJs(
                        "const go=()=>window.khetThaiDate?window.khetThaiDate(this,$0):setTimeout(go,20);setTimeout(go)",
                        getLocale().getLanguage());
    }
}
