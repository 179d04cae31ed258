/** "MI" of "Mara Ilves" and "MLO" of "Mara-Lise Orm": what interviews put before the turns of who is introduced in full. */
export function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
}
