package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** The roles of an account, a row each: role, how far, from when, until when. */
final class GrantListField extends Div {
    private final transient Texts texts;
    private final transient Workplaces places;
    private final transient List<String> roles;
    private final transient List<GrantReach> reaches;
    private final List<GrantRow> rows = new ArrayList<>();
    private final Div list = new Div();

    GrantListField(Texts texts, List<Role> grantable, Workplaces places) {
        this.texts = texts;
        this.places = places;
        this.roles = grantable.stream()
                .map(Role::code)
                .filter(code -> RoleNames.isThere(texts, code))
                .toList();
        this.reaches = new ArrayList<>(reaches(texts, places));
        Button more = AdminPage.button(
                "admin-grants-add", "plus", texts.get("admin.grants.add"), () -> add(Optional.empty()));
        add(list, more);
        getElement().setAttribute("colspan", "2");
    }

    private static List<GrantReach> reaches(Texts texts, Workplaces places) {
        List<GrantReach> all = new ArrayList<>();
        if (places.scope().wholeOffice()) {
            all.add(new GrantReach(texts.get("admin.grants.office"), null, null, false));
            all.add(new GrantReach(texts.get("admin.grants.own"), null, null, true));
        }
        for (Unit unit : places.units().values()) {
            all.add(new GrantReach(texts.choose(unit.shortName(), unit.nameEnglish()), unit.id(), null, false));
        }
        for (School school : places.openSchools()) {
            all.add(new GrantReach(school.shortName(), null, school.id(), false));
        }
        return all;
    }

    /** Shows grants; a role or scope that can no longer be chosen stays as it is. */
    void value(List<Grant> grants) {
        rows.clear();
        list.removeAll();
        grants.forEach(grant -> add(Optional.of(grant)));
    }

    /** How far a grant reaches, in words; {@link #value(List)} has shown it. */
    String reach(Grant grant) {
        return reaches.stream()
                .filter(reach -> reach.covers(grant))
                .findFirst()
                .map(GrantReach::label)
                .orElse("–");
    }

    List<Grant> value() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    private void add(Optional<Grant> grant) {
        grant.ifPresent(this::keepChoice);
        GrantRow[] made = new GrantRow[1];
        List<String> choice = new ArrayList<>(roles);
        grant.map(Grant::role).filter(role -> !choice.contains(role)).ifPresent(choice::add);
        made[0] = new GrantRow(texts, choice, reaches, places.today(), () -> remove(made[0]));
        grant.ifPresent(made[0]::value);
        rows.add(made[0].numbered(rows.size() + 1));
        list.add(made[0]);
    }

    private void keepChoice(Grant grant) {
        if (reaches.stream().noneMatch(reach -> reach.covers(grant))) {
            reaches.add(new GrantReach(label(grant), grant.unit(), grant.school(), grant.own()));
        }
    }

    private String label(Grant grant) {
        SchoolId school = grant.school();
        UnitId unit = grant.unit();
        if (school != null) {
            return places.school(school).map(School::shortName).orElse("–");
        }
        return unit == null ? "–" : texts.get("admin.grants.ended");
    }

    private void remove(GrantRow row) {
        rows.remove(row);
        list.remove(row);
    }
}
