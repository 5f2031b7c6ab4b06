/** Registers, their numbers, and numbers that were reserved or spoiled. */
@NullMarked
package org.khet.documents.internal.register;

import org.jspecify.annotations.NullMarked;
