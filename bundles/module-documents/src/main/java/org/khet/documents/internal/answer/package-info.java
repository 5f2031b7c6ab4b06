/** What an office writes because of a letter that came. */
@NullMarked
package org.khet.documents.internal.answer;

import org.jspecify.annotations.NullMarked;
