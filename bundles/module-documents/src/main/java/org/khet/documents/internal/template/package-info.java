/** Templates of papers as data of the office. */
@NullMarked
package org.khet.documents.internal.template;

import org.jspecify.annotations.NullMarked;
