package org.khet.ict.internal.paper.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button that prints the form of a record. */
@org.osgi.service.component.annotations.Component(service = IctPaperButtons.class)
public final class IctPaperButtons {
    private final IctRegisterPapers papers;

    /** For the component runtime. */
    @Activate
    public IctPaperButtons(@Reference IctRegisterPapers papers) {
        this.papers = papers;
    }

    /** Additions to the screens of a kind; none for most. */
    public RecordViewOverrides of(RecordService<?> service) {
        return IctRegisterPapers.has(service.kind())
                ? new RecordViewOverrides().head((request, row) -> List.of(print(request, service, row)))
                : new RecordViewOverrides();
    }

    private Component print(ViewRequest request, RecordService<?> service, RecordRow row) {
        return new Download(
                "ict-" + service.kind().name() + "-print",
                "printer",
                request.texts().get("ict.print.form"),
                () -> Download.Kind.pdf(IctRegisterPapers.name(row)),
                out -> papers.print(request.caller(), service.open(request.caller(), row.id()), out));
    }
}
