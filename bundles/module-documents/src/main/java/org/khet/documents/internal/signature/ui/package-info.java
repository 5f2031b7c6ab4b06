/** The page on which somebody keeps the picture of the own signature. */
@NullMarked
package org.khet.documents.internal.signature.ui;

import org.jspecify.annotations.NullMarked;
