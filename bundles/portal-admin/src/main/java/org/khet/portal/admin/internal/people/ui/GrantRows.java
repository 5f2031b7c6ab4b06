package org.khet.portal.admin.internal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.admin.internal.word.RoleNames;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.api.security.Accounts.Role;

/** The roles of an account, a row each: role, how far, from when, until when. */
final class GrantRows extends Div {
    private final transient Texts texts;
    private final transient Places places;
    private final transient List<String> roles;
    private final transient List<Reach> reaches;
    private final List<GrantRow> rows = new ArrayList<>();
    private final Div list = new Div();

    GrantRows(Texts texts, List<Role> grantable, Places places) {
        this.texts = texts;
        this.places = places;
        this.roles = grantable.stream()
                .map(Role::code)
                .filter(code -> RoleNames.isThere(texts, code))
                .toList();
        this.reaches = new ArrayList<>(reaches(texts, places));
        Button more =
                Page.button("admin-grants-add", "plus", texts.get("admin.grants.add"), () -> add(Optional.empty()));
        add(list, more);
        getElement().setAttribute("colspan", "2");
    }

    private static List<Reach> reaches(Texts texts, Places places) {
        List<Reach> all = new ArrayList<>();
        if (places.scope().wholeOffice()) {
            all.add(new Reach(texts.get("admin.grants.office"), null, null, false));
            all.add(new Reach(texts.get("admin.grants.own"), null, null, true));
        }
        for (Unit unit : places.units().values()) {
            all.add(new Reach(texts.choose(unit.shortName(), unit.nameEnglish()), unit.id(), null, false));
        }
        for (School school : places.openSchools()) {
            all.add(new Reach(school.shortName(), null, school.id(), false));
        }
        return all;
    }

    /** Shows grants; a role or scope that can no longer be chosen stays as it is. */
    void value(List<Grant> grants) {
        rows.clear();
        list.removeAll();
        grants.forEach(grant -> add(Optional.of(grant)));
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
            reaches.add(new Reach(label(grant), grant.unit(), grant.school(), grant.own()));
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
