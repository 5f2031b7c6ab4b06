package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** One role with its scope and dates. */
final class GrantRow extends HorizontalLayout {
    private final ComboBox<String> role = new ComboBox<>();
    private final ComboBox<GrantReach> reach = new ComboBox<>();
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;

    /**
     * A row.
     *
     * @param roles   codes that may be given
     * @param reaches scopes that may be given, the whole office first
     * @param today   first day that is offered
     */
    GrantRow(Texts texts, List<String> roles, List<GrantReach> reaches, LocalDate today, Runnable remove) {
        this.from = new ThaiDatePicker(texts.get("admin.grants.from"), texts.locale());
        this.until = new ThaiDatePicker(texts.get("admin.grants.until"), texts.locale());
        setWrap(true);
        setAlignItems(Alignment.BASELINE);
        role.setWidth("15rem");
        reach.setWidth("15rem");
        from.setWidth("12rem");
        until.setWidth("12rem");
        role.setLabel(texts.get("admin.grants.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(code -> RoleNames.of(texts, code));
        reach.setLabel(texts.get("admin.grants.reach"));
        reach.setItems(reaches);
        reach.setItemLabelGenerator(GrantReach::label);
        reaches.stream().findFirst().ifPresent(reach::setValue);
        from.setValue(today);
        until.setClearButtonVisible(true);
        Button drop = new Button(texts.get("admin.grants.remove"), Icons.of("x"), press -> remove.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        add(role, reach, from, until, drop);
    }

    /** Numbers the ids of the fields, from 1. */
    GrantRow numbered(int number) {
        role.setId("admin-grants-role-" + number);
        reach.setId("admin-grants-reach-" + number);
        from.setId("admin-grants-from-" + number);
        until.setId("admin-grants-until-" + number);
        return this;
    }

    /** Empty while no role is chosen. */
    Optional<Grant> value() {
        String code = role.getValue();
        GrantReach chosen = reach.getValue();
        LocalDate first = from.getValue();
        if (code == null || chosen == null || first == null) {
            return Optional.empty();
        }
        return Optional.of(new Grant(code, chosen.unit(), chosen.school(), chosen.own(), first, until.getValue()));
    }

    void value(Grant grant) {
        role.setValue(grant.role());
        reach.getListDataView()
                .getItems()
                .filter(one -> one.covers(grant))
                .findFirst()
                .ifPresent(reach::setValue);
        from.setValue(grant.from());
        until.setValue(grant.until());
    }
}
