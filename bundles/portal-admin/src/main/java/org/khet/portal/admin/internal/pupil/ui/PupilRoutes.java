package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.SchoolReach;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the pupils of all schools, those of one school, and their import. Who works for one school sees that one at once. */
@Component(service = PupilRoutes.class)
public final class PupilRoutes {
    private static final String ADDRESS = "admin/pupil-counts";
    private static final String IMPORT = "import";
    private static final ImportList LIST = new ImportList("core.pupil-counts", ADDRESS, "admin.pupil-counts");
    private final PupilTotals totals;
    private final SchoolRegister schools;
    private final FigureSectionFactory figures;
    private final ListTransfer lists;
    private final ModuleCatalogs catalogs;

    /** Pupils of all schools, the schools, the parts of one, how lists come in and go out, and the words of what is refused. */
    @Activate
    public PupilRoutes(
            @Reference PupilTotals totals,
            @Reference SchoolRegister schools,
            @Reference FigureSectionFactory figures,
            @Reference ListTransfer lists,
            @Reference ModuleCatalogs catalogs) {
        this.totals = totals;
        this.schools = schools;
        this.figures = figures;
        this.lists = lists;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("pupil-counts", this::open).needs(Schools.VIEW).inMenu(ViewEntry.COMMON, "school", 40));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        Scope scope = Schools.reach(request.caller());
        if (request.key().isEmpty() && SchoolReach.isNone(request.caller())) {
            return SchoolReach.page(request, texts, texts.get("admin.pupil-counts.title"));
        }
        if (request.key().isEmpty() && !scope.wholeOffice() && scope.schools().size() == 1) {
            return school(request, texts, scope.schools().iterator().next());
        }
        if (request.key().isEmpty()) {
            var desk = new PupilServices(
                    totals, schools, lists.exports(), figures.codes(request), figures.days(request.caller()));
            return new PupilsView(request, texts, desk);
        }
        if (request.key().equals(IMPORT)) {
            return lists.imports().open(request, texts, LIST);
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.school/" + request.key());
        }
        return school(request, texts, new SchoolId(Long.parseLong(request.key())));
    }

    private Div school(ViewRequest request, Texts texts, SchoolId key) {
        String name = schools.open(request.caller(), key).value().name();
        Div view = new Div();
        new AdminPage(view, texts, name)
                .below(ADDRESS, texts.get("admin.pupil-counts.title"))
                .here(request, name)
                .with(figures.parts(request, texts, key));
        return view;
    }
}
