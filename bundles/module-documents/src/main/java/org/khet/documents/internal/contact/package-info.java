/** The book of contacts. */
@NullMarked
package org.khet.documents.internal.contact;

import org.jspecify.annotations.NullMarked;
