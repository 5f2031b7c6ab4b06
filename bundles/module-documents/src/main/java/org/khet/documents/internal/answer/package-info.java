/** What an office writes because of a letter that came, or to a school. */
@NullMarked
package org.khet.documents.internal.answer;

import org.jspecify.annotations.NullMarked;
