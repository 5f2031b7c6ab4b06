/** Meetings and their minutes. */
@NullMarked
package org.khet.documents.internal.meeting;

import org.jspecify.annotations.NullMarked;
