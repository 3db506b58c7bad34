import { defineOutlets } from './define-outlets.ts';

// biome-ignore format: a table
export const spain = defineOutlets('Spain', {
  press: [
    { name: 'Marca', names: ['Diario Marca', 'MARCA English', 'Marca.com'] },
    { name: 'AS', names: ['Diario AS', 'AS English', 'AS.com', 'As.com', 'Diario As', 'AS Diario'], sharedNames: ['AS'] },
    { name: 'Mundo Deportivo', names: ['El Mundo Deportivo', 'mundodeportivo.com'], sharedNames: ['MD'] },
    { name: 'SPORT', names: ['Diario Sport', 'SPORT 45', 'Sport.es', 'Diario SPORT'], sharedNames: ['Sport', 'SPORT'] },
    { name: 'Relevo' }, { name: 'L’Esportiu', names: ['L’Esportiu'] }, { name: 'El Pais' }, { name: 'El Mundo' }, { name: 'ABC', names: ['ABC Sevilla', 'Diario ABC', 'ABC de Sevilla'], sharedNames: ['ABC'] },
    'La Vanguardia', 'El Periodico', { name: 'La Razon' }, { name: 'El Confidencial' }, { name: 'El Nacional' }, { name: 'El Espanol' }, { name: 'The Objective' }, 'Vozpopuli', { name: 'El Debate', sharedNames: ['El Debate'] },
    { name: 'El Correo' }, 'El Diario Vasco', 'Diario Vasco', 'Noticias de Gipuzkoa', 'Estadio Deportivo', 'Superdeporte', 'Super Deporte', 'Las Provincias', 'Diario de Sevilla', 'Muchodeporte',
    'Faro de Vigo', 'La Voz de Galicia', 'Deia', 'Diario de Mallorca', 'Ultima Hora', 'Levante-EMV', 'Plaza Deportiva', 'Tribuna Deportiva', 'El Mundo Deportivo de Madrid', { name: 'Ara', sharedNames: ['Ara'] }, { name: 'Diari Ara' },
    { name: 'Don Balon' }, { name: 'Panenka' },
  ],
  broadcaster: [
    { name: 'El Chiringuito', names: ['El Chiringuito TV', 'El Chiringuito de Jugones', 'Chiringuito', 'Chiringuito TV'] }, { name: 'Jugones' }, { name: 'La Sexta', names: ['LaSexta'] }, { name: 'Mega TV' },
    { name: 'Cadena SER', names: ['SER Deportes'], sharedNames: ['SER'] }, { name: 'El Larguero' }, { name: 'Carrusel Deportivo', names: ['Carrusel Confidencial', 'Carrusel'] }, { name: 'Que T’hi Jugues', names: ['Que Thi Jugues', 'Que Thi Jugues!'] },
    { name: 'COPE', names: ['Cadena COPE', 'Radio COPE', 'Deportes COPE', 'COPE Radio'] }, { name: 'El Partidazo de COPE', names: ['El Partidazo', 'Partidazo de COPE', 'Partidazo COPE', 'El Partidazo COPE'] }, { name: 'Tiempo de Juego' },
    { name: 'Onda Cero', names: ['Radioestadio', 'Radio Estadio', 'El Transistor'] }, { name: 'RadioMarca', names: ['Radio Marca'] }, { name: 'Onda Madrid' }, { name: 'RAC1', names: ['RAC 1', 'Tu Diras'] },
    { name: 'Catalunya Radio', names: ['Tot Gira', 'La Tribuna de Catalunya Radio'] }, { name: 'El Matí de Catalunya Ràdio', names: ['El Mati de Catalunya Radio'] }, { name: 'TV3', names: ['Onze TV3'] }, { name: 'Esport3', names: ['Esports3', 'Esport 3', '3Cat', 'Onze d’Esports3'] }, { name: 'RTVE', names: ['TVE', 'RNE', 'Radio Nacional'] }, { name: 'Telemadrid' }, { name: 'Movistar Plus', names: ['Movistar', 'Movistar+'] }, { name: 'Gol Television', names: ['GOL TV', 'Gol TV', 'Gol Play'] },
    { name: 'Telecinco', names: ['Tele 5', 'Deportes Cuatro', 'Informativos Telecinco'] }, { name: 'Antena 3' }, { name: 'Canal Sur' }, { name: 'Radio Sevilla' }, { name: 'Jijantes', names: ['Jijantes FC'] }, { name: 'Real Madrid TV', names: ['RMTV'] }, { name: 'Radio Euskadi' }, { name: 'EITB' },
  ],
  agency: [{ name: 'EFE', names: ['Agencia EFE', 'Agencia Efe'] }, { name: 'Europa Press', sharedNames: ['EP', 'Ep'] }],
  site: [
    { name: 'Fichajes.net', names: ['Fichajes.net', 'Fichajes.com', 'Fichajes'] }, { name: 'Todofichajes', names: ['TodoFichajes', 'Todo Fichajes'] }, { name: 'Defensa Central' }, { name: 'El Desmarque', names: ['ElDesmarque'] }, { name: 'Ok Diario', names: ['OkDiario', 'OK Diario'] },
    { name: 'Madrid Zone' }, { name: 'Nacional Deportes' }, { name: 'El Gol Digital', names: ['El Goldigital'] }, { name: 'Elmundodeportivo.es' }, { name: 'Matchday', names: ['Diario Matchday'], sharedNames: ['Matchday'] }, { name: 'Culemania' }, { name: 'Cronica Global' }, { name: 'Metropolis Deportes' }, { name: 'El Bernabeu' , names: ['ElBernabeu.com', 'Elbernabeu'], sharedNames: ['El Bernabeu'] },
    { name: 'Ficherio' }, { name: 'Orgullo Biri' }, { name: 'Besoccer', names: ['BeSoccer'] }, { name: '2playbook' }, { name: 'Palco23' },
  ],
});
