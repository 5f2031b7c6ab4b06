package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.SchoolReach;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of schools and the page of a school, as a form for those who may change it and in words for all others. */
@Component(service = SchoolRoutes.class)
public final class SchoolRoutes {
    private static final String NEW = "new";
    private static final String IMPORT = "import";
    private static final String PUPILS = "pupils";
    private static final ImportList PUPIL_LIST = new ImportList("core.pupils", "admin/schools", "admin.pupils");
    private static final ImportList LIST = new ImportList("core.schools", "admin/schools", "admin.schools");
    private final SchoolServices schools;
    private final SchoolSections parts;
    private final SchoolMapFactory maps;
    private final ModuleCatalogs catalogs;
    private final ListTransfer lists;

    /** Schools, the parts of a school's page, their map, the words of what is refused, and how lists come in and go out. */
    @Activate
    public SchoolRoutes(
            @Reference SchoolServices schools,
            @Reference SchoolSections parts,
            @Reference SchoolMapFactory maps,
            @Reference ModuleCatalogs catalogs,
            @Reference ListTransfer lists) {
        this.schools = schools;
        this.parts = parts;
        this.maps = maps;
        this.catalogs = catalogs;
        this.lists = lists;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("schools", this::open).needs(Schools.VIEW).inMenu(ViewEntry.COMMON, "school", 39));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        if (request.key().isEmpty() && SchoolReach.isNone(request.caller())) {
            return SchoolReach.page(request, texts, texts.get("admin.schools.title"));
        }
        if (request.key().isEmpty()) {
            SchoolChangeRegister changes = parts.endings().changes();
            MapServices sources =
                    maps.sources(request.caller(), changes, parts.endings().today());
            return new SchoolsView(request, texts, changes, lists.exports(), sources);
        }
        if (request.key().equals(NEW)) {
            request.caller().require(Schools.EDIT);
            return add(request, texts);
        }
        if (request.key().equals(IMPORT)) {
            return lists.imports().open(request, texts, LIST);
        }
        if (request.key().equals(PUPILS)) {
            return lists.imports().open(request, texts, PUPIL_LIST);
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.school/" + request.key());
        }
        return school(request, texts, new SchoolId(Long.parseLong(request.key())));
    }

    private SchoolView school(ViewRequest request, Texts texts, SchoolId school) {
        int edition = schools.register().open(request.caller(), school).number();
        SchoolRecord record = schools.records().open(request.caller(), school);
        return parts.page(
                request,
                texts,
                new Versioned<>(record, edition),
                () -> maps.distances(request.caller(), parts.endings().today()));
    }

    private Div add(ViewRequest request, Texts texts) {
        Div view = new Div();
        String title = texts.get("admin.school.new.title");
        new AdminPage(view, texts, title)
                .below("admin/schools", texts.get("admin.schools.title"))
                .here(request, title)
                .with(new SchoolForm(request, texts, schools, null).sheet());
        return view;
    }
}
