package org.khet.portal.api.record.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.ui.ViewRequest;

/**
 * Optional service of a module that offers something for records of whatever module: buttons in the head of their pages, e.g. to put a
 * record on the agenda of a meeting. It looks itself where it is on and what the caller may do. Safe for concurrent use.
 */
public interface RecordOffers {
    /** What it offers for a record that the caller sees; with words of its own module. */
    List<Component> of(ViewRequest request, RecordLink record);
}
