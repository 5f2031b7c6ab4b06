package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** A kind on the screen: its service, what the module replaces, and what all screens stand on. */
record ViewContext(RecordService<?> service, RecordViewOverrides screens, ViewServices views) {
    /** What other modules offer for a record, by the name under which it is shown. */
    List<Component> offers(ViewRequest request, RecordRow row, String title) {
        String name = title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()));
        return views.offers(request, new RecordLink(service.kind().type(), row.id(), name));
    }

    /** Fields that the caller sees. */
    List<Field<?>> seen(Caller caller) {
        return service.kind().fields().stream()
                .filter(field -> !field.isUnseen() && service.sees(caller, field))
                .toList();
    }
}
