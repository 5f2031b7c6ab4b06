package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Pupils on the page of a school: by grade as of days, and by school year. */
@org.osgi.service.component.annotations.Component(service = FigureSectionFactory.class)
public final class FigureSectionFactory {
    private final SchoolFigureRegister figures;
    private final PupilCountRegister pupils;
    private final CodeLists lists;
    private final Clock clock;

    /** Figures by year, pupils by grade, the grades of offices, and today. */
    @Activate
    public FigureSectionFactory(
            @Reference SchoolFigureRegister figures,
            @Reference PupilCountRegister pupils,
            @Reference CodeLists lists,
            @Reference Clock clock) {
        this.figures = figures;
        this.pupils = pupils;
        this.lists = lists;
        this.clock = clock;
    }

    /** Levels and grades in the office's order. */
    public List<Code> codes(ViewRequest request) {
        return lists.of(request.caller().office(), PupilGrades.LIST);
    }

    /** As of which days pupils are counted, the latest first. */
    List<LocalDate> days(Caller caller) {
        return pupils.days(caller);
    }

    /** Both parts. */
    public Component parts(ViewRequest request, Texts texts, SchoolId school) {
        Div parts = new Div(
                new PupilSection(new PupilReader(request, texts, pupils, codes(request), school)),
                new FigureSection(request, texts, figures, school, OfficeTime.day(clock.instant())));
        parts.getStyle().set("display", "contents"); // they stand in the page's own column
        return parts;
    }
}
