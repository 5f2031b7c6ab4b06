/** What meetings offer for records of other modules. */
@NullMarked
package org.khet.documents.internal.meeting.ui;

import org.jspecify.annotations.NullMarked;
