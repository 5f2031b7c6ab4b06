package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.SchoolChangeRegister;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of schools and the page of a school, as a form for those who may change it and in words for all others. */
@Component(service = SchoolScreens.class)
public final class SchoolScreens {
    private static final String NEW = "new";
    private static final String IMPORT = "import";
    private static final String PUPILS = "pupils";
    private static final ImportList PUPIL_LIST = new ImportList("core.pupils", "admin/schools", "admin.pupils");
    private static final ImportList LIST = new ImportList("core.schools", "admin/schools", "admin.schools");
    private final SchoolServices schools;
    private final SchoolParts parts;
    private final SchoolMapScreens maps;
    private final Catalogs catalogs;
    private final ListTransfer lists;

    /** Schools, the parts of a school's page, their map, the words of what is refused, and how lists come in and go out. */
    @Activate
    public SchoolScreens(
            @Reference SchoolServices schools,
            @Reference SchoolParts parts,
            @Reference SchoolMapScreens maps,
            @Reference Catalogs catalogs,
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
        if (request.key().isEmpty()) {
            SchoolChangeRegister changes = parts.endings().changes();
            MapSources sources = maps.sources(
                    request.caller().office(), changes, parts.endings().today());
            return new SchoolsView(request, texts, changes, lists.exports(), sources);
        }
        if (request.key().equals(NEW)) {
            request.caller().require(Schools.EDIT);
            return new SchoolView(request, texts, schools, null);
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

    private Div school(ViewRequest request, Texts texts, SchoolId school) {
        var opened = schools.register().open(request.caller(), school);
        Div view = SchoolReach.mayEdit(request.caller(), school)
                ? new SchoolView(request, texts, schools, opened)
                : new ReadSchool(
                        request,
                        texts,
                        schools.words(request.caller().office(), texts),
                        schools.records().open(request.caller(), school));
        view.add(parts.of(request, texts, opened.value()));
        return view;
    }
}
