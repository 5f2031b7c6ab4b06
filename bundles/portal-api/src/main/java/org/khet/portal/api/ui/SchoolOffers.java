package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.school.SchoolId;

/**
 * Optional service of a module that offers something for a school: buttons in the head of its page, e.g. to write a letter to it. It
 * looks itself where it is on and what the caller may do. Safe for concurrent use.
 */
public interface SchoolOffers {
    /** What it offers for an open school that the caller sees; with words of its own module. */
    List<Component> of(ViewRequest request, SchoolId school);
}
