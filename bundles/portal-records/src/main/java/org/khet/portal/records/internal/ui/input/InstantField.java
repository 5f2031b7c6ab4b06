package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A day and a time of Bangkok. */
final class InstantField extends CustomField<@Nullable Instant> {
    private final ThaiDatePicker day;
    private final TextField time = new TextField();

    InstantField(Texts texts) {
        day = new ThaiDatePicker("", texts.locale());
        day.setAriaLabel(texts.get("records.day"));
        time.setAriaLabel(texts.get("records.time"));
        time.setPlaceholder("09:30");
        time.setAllowedCharPattern("[0-9:.]");
        time.setWidth("6rem");
        Div both = new Div(day, time);
        both.getStyle().set("display", "flex").set("gap", "8px");
        add(both);
    }

    @Override
    protected @Nullable Instant generateModelValue() {
        var date = day.getValue();
        String typed = time.getValue().replace('.', ':');
        if (date == null || !typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            return null;
        }
        LocalTime at = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        return date.atTime(at).atZone(OfficeTime.ZONE).toInstant();
    }

    @Override
    protected void setPresentationValue(@Nullable Instant value) {
        if (value == null) {
            day.clear();
            time.clear();
        } else {
            ZonedDateTime local = value.atZone(OfficeTime.ZONE);
            day.setValue(local.toLocalDate());
            time.setValue(String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
        }
    }
}
