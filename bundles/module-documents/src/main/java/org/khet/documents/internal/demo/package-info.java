/** Demonstration papers. */
@NullMarked
package org.khet.documents.internal.demo;

import org.jspecify.annotations.NullMarked;
